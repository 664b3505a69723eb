import type { ComparedClaim, FactPair } from '../core/comparison/comparison-report.ts';
import type { Fact } from '../core/facts/fact.ts';
import { formatFact } from '../core/facts/format.ts';
import type { Language } from '../core/language.ts';
import { OfClaim } from './OfClaim.tsx';
import { useReader } from './reader.ts';
import { StatusMark } from './StatusMark.tsx';
import { fill, type Words } from './words.ts';

/** What the two sides' sites are called. */
export interface Places {
  here: string;
  there: string;
}

export interface ClaimComparisonProps {
  /** The claim's number in the list, from 1; absent for what is no claim of the list. */
  number?: number;
  compared: ComparedClaim;
  /** The aligned sentences in the other side's own words. */
  there: string[];
  thereLanguage: Language;
  places: Places;
  /** Words that render one word in two senses. */
  senses: Record<'here' | 'there', string>[];
  onShowThere(): void;
}

/** A claim beside the other side: its status, each difference with both values, and the passage there. */
export function ClaimComparison(props: ClaimComparisonProps) {
  const { number, compared, there, thereLanguage, places, senses, onShowThere } = props;
  const { words } = useReader();
  return (
    <div class="claim-comparison">
      <StatusMark status={compared.status} />
      <Differences pairs={compared.differences} places={places} />
      {compared.status === 'check' && <Unmatched facts={compared.unmatched} there={places.there} />}
      <Notes compared={compared} senses={senses} />
      {there.length > 0 && (
        <details open={compared.status === 'differs'}>
          <summary>
            {fill(words.passageThere, { place: places.there })}
            {number !== undefined && <OfClaim number={number} />}
          </summary>
          {there.map((sentence) => (
            <blockquote key={sentence} lang={thereLanguage} dir="auto">
              {sentence}
            </blockquote>
          ))}
          <button type="button" class="link" onClick={onShowThere}>
            {fill(words.showThere, { place: places.there })}
            {number !== undefined && <OfClaim number={number} />}
          </button>
        </details>
      )}
    </div>
  );
}

/** What there is to check: figures and dates that the passage on the other side does not give. */
function Unmatched({ facts, there }: { facts: Fact[]; there: string }) {
  const { words, language } = useReader();
  if (facts.length === 0) return null;
  return (
    <p class="difference">
      <strong lang={language}>{writeFacts(facts, language)}</strong>{' '}
      {fill(words.notInPassage, { place: there })}
    </p>
  );
}

type NotesProps = Pick<ClaimComparisonProps, 'compared' | 'senses'>;

/** What there is to say of a claim besides its facts: words in two senses, a denial, another direction. */
export const notesOf = ({ compared, senses }: NotesProps, words: Words): string[] => [
  ...senses.map((pair) => fill(words.otherSense, pair)),
  ...(compared.negation ? [words.differsNegation] : []),
  ...(compared.direction ? [words.differsDirection] : []),
];

export function Notes(props: NotesProps) {
  const { words } = useReader();
  return notesOf(props, words).map((note) => (
    <p key={note} class="difference">
      {note}
    </p>
  ));
}

/** Facts in a row, each value once. */
export const writeFacts = (facts: Fact[], language: Language): string =>
  [...new Set(facts.map((fact) => formatFact(fact, language)))].join(' · ');

/** Each difference written out: the value here and the value there. */
export function Differences({ pairs, places }: { pairs: FactPair[]; places: Places }) {
  const { language } = useReader();
  if (pairs.length === 0) return null;
  return (
    <ul class="differences">
      {pairs.map(({ here, there }) => (
        <li key={`${here.start} ${there.start}`} class="difference">
          <span class="side">
            <strong lang={language}>{formatFact(here, language)}</strong> {places.here}
          </span>{' '}
          <span class="side">
            <span aria-hidden="true">≠</span> <strong lang={language}>{formatFact(there, language)}</strong>{' '}
            {places.there}
          </span>
        </li>
      ))}
    </ul>
  );
}
