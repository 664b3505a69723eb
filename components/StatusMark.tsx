import type { ComparisonStatus } from '../core/comparison/comparison-report.ts';
import { useReader } from './reader.ts';
import { type Words, writeNumber } from './words.ts';

export const statusWord = {
  same: 'compareSame',
  differs: 'compareDiffers',
  check: 'compareCheckThis',
  'only-here': 'compareOnlyHere',
  'not-readable': 'compareNotReadable',
} as const satisfies Record<ComparisonStatus, keyof Words>;

const sign: Record<ComparisonStatus, string> = {
  same: '=',
  differs: '≠',
  check: '?',
  'only-here': '+',
  'not-readable': '…',
};

/** What the other side says of a claim: a sign, a word and a colour, so that each can be missed. */
export function StatusMark({ status, count }: { status: ComparisonStatus; count?: number }) {
  const { words, interfaceLanguage } = useReader();
  return (
    <span class={`status status-${status}`}>
      <span class="status-sign" aria-hidden="true">
        {sign[status]}
      </span>
      {words[statusWord[status]]}
      {count === undefined ? '' : ` ${writeNumber(count, interfaceLanguage)}`}
    </span>
  );
}
