import { copyWords } from '../../components/copy-words.ts';
import { Notice } from '../../components/Notice.tsx';
import { useReader } from '../../components/reader.ts';
import { fill } from '../../components/words.ts';
import type { Copy } from '../../core/page/address.ts';
import { ReadThisPage } from './ReadThisPage.tsx';
import { SettingsLink } from './SettingsLink.tsx';

/** A copy of a source's article that is not read by itself: it can be read once, or its kind turned on. */
export function CopyNotice({ copy, tabId }: { copy: Copy; tabId: number }) {
  const { words } = useReader();
  return (
    <Notice text={fill(words.copyIsOff, { site: words[copyWords[copy.kind].name] })}>
      <ReadThisPage key={tabId} tabId={tabId} />
      <p>
        <SettingsLink text={words.readCopies} />
      </p>
    </Notice>
  );
}
