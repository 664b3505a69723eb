import type { Copy } from '../core/page/address.ts';
import { copyWords } from './copy-words.ts';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

/** That the page is a copy, of what, and whether its words are a machine's. */
export function CopyLine({ copy, url }: { copy: Copy; url: string }) {
  const { words } = useReader();
  return (
    <>
      <p class="other-side">
        <span>{fill(words.copyOf, { site: words[copyWords[copy.kind].name] })}</span>{' '}
        <a href={url} target="_blank" rel="noreferrer">
          {url.replace(/^https:\/\//, '')}
        </a>
      </p>
      {copy.machineTranslated && <p class="notice">{words.copyMachineTranslated}</p>}
    </>
  );
}
