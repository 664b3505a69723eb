import { useReader } from './reader.ts';
import { fill } from './words.ts';

/** For a control that stands beside every claim: which claim it belongs to, for who hears its name alone. */
export function OfClaim({ number }: { number: number }) {
  const { words, interfaceLanguage } = useReader();
  return (
    <span class="visually-hidden" lang={interfaceLanguage}>
      {' '}
      ({fill(words.claimReference, { n: number })})
    </span>
  );
}
