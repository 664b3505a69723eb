import type { Article } from '../core/article.ts';
import type { OtherSide } from '../core/brief.ts';
import type { OtherSideFailure } from '../core/comparison/other-side.ts';
import { hostOf } from '../core/server-address.ts';
import { useReader } from './reader.ts';
import { fill, type Words } from './words.ts';

/** How far the getting of the other side has come. */
export type OtherSideState =
  | { step: 'idle' }
  | { step: 'fetching' }
  | { step: 'comparing' }
  | { step: 'compared'; extent: Article['extent'] }
  | { step: 'failed'; failure: OtherSideFailure };

export interface OtherSideCheckProps {
  /** Every page that may be the other side, best first. */
  sides: OtherSide[];
  side: OtherSide;
  state: OtherSideState;
  onChoose(url: string): void;
  onCheck(): void;
  onOpen(url: string): void;
  onComparePage(): void;
}

/** The other side: which one, the button that gets it, what came of it, and the next step. */
export function OtherSideCheck(props: OtherSideCheckProps) {
  const { sides, side, state, onCheck, onComparePage } = props;
  const { words } = useReader();
  const host = hostOf(side.url);
  const busy = state.step === 'fetching' || state.step === 'comparing';
  const check = words[side.role === 'original' ? 'checkAgainstOriginal' : 'checkAgainstRewrite'];
  return (
    <section class="other-side-check" aria-label={words.comparison}>
      {sides.length > 1 && <SideChoice {...props} />}
      <p role="status" class={state.step === 'failed' ? 'notice' : undefined}>
        {messageOf(state, words, host)}
      </p>
      {state.step === 'idle' && <p class="note">{fill(words.otherSideNote, { host })}</p>}
      {state.step === 'compared' ? (
        <button type="button" class="main-button" onClick={onComparePage}>
          {words.comparePage}
        </button>
      ) : (
        <button type="button" class="main-button" disabled={busy} onClick={onCheck}>
          {state.step === 'failed' ? words.tryAgain : check}
        </button>
      )}
      {state.step === 'failed' && <OpenIt {...props} />}
    </section>
  );
}

function SideChoice({ sides, side, onChoose }: OtherSideCheckProps) {
  const { words } = useReader();
  return (
    <label class="side-choice">
      <span>{words.otherSideChoice}</span>
      <select value={side.url} onChange={(event) => onChoose(event.currentTarget.value)}>
        {sides.map(({ url, title }) => (
          <option key={url} value={url} dir="auto">
            {title ?? hostOf(url)}
          </option>
        ))}
      </select>
    </label>
  );
}

function OpenIt({ side, onOpen }: OtherSideCheckProps) {
  const { words } = useReader();
  return (
    <>
      <button type="button" class="second-button" onClick={() => onOpen(side.url)}>
        {words.openIt}
      </button>
      <p class="note">{words.openItNote}</p>
    </>
  );
}

const failureWord = {
  'no-permission': 'otherSideNoPermission',
  'not-reachable': 'otherSideNotReachable',
  'timed-out': 'otherSideTimedOut',
  refused: 'otherSideRefused',
  gone: 'otherSideGone',
  moved: 'otherSideMoved',
  'not-html': 'otherSideNotHtml',
  'too-large': 'otherSideTooLarge',
  'not-an-article': 'otherSideNotAnArticle',
  'no-text': 'otherSideNoText',
  'unsupported-language': 'otherSideUnsupportedLanguage',
} as const satisfies Record<OtherSideFailure, keyof Words>;

function messageOf(state: OtherSideState, words: Words, host: string): string {
  if (state.step === 'fetching') return fill(words.otherSideFetching, { host });
  if (state.step === 'comparing') return words.otherSideComparing;
  if (state.step === 'failed') return fill(words[failureWord[state.failure]], { host });
  if (state.step === 'idle') return '';
  return fill(words[state.extent === 'whole' ? 'otherSideWhole' : 'otherSidePreview'], { host });
}
