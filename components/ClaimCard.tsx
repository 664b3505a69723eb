import type { ComponentChildren } from 'preact';
import type { BriefClaim } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import type { ClaimReason } from '../core/reading/claim.ts';
import { CheckedText, CheckNotes } from './CheckedText.tsx';
import { FactChips } from './FactChips.tsx';
import { OfClaim } from './OfClaim.tsx';
import { Phrase } from './Phrase.tsx';
import { useReader } from './reader.ts';
import type { Words } from './words.ts';

export interface ClaimCardProps {
  claim: BriefClaim;
  /** Its number in the list, from 1. */
  number: number;
  /** The language of the claim's text. */
  textLanguage: Language;
  /** The passages in the page's own words. */
  passages: string[];
  pageLanguage: Language;
  chosen: boolean;
  onPoint(claim: string | null): void;
  onShow(claim: string): void;
  /** What the other side says of it, where that was compared. */
  children?: ComponentChildren;
}

/** One claim: what it says, who is said to have said it, its facts, and its passage in the page. */
export function ClaimCard(props: ClaimCardProps) {
  const { claim, number, textLanguage, passages, pageLanguage, chosen, onPoint, onShow } = props;
  const { words, view } = useReader();
  const found = passages.length > 0;
  const inPageWords = textLanguage === pageLanguage && passages[0] === claim.text;
  const ownText = !found || view === 'translated' || (view === 'both' && !inPageWords);
  return (
    <li
      id={`claim-${claim.id}`}
      class={chosen ? 'claim chosen' : 'claim'}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={found ? undefined : -1}
      onPointerEnter={() => found && onPoint(claim.id)}
      onPointerLeave={() => found && onPoint(null)}
      onFocusIn={() => found && onPoint(claim.id)}
      onFocusOut={() => found && onPoint(null)}
    >
      <p class="claim-head">
        <span class="claim-number">{number}</span>
        <span class="claim-kind">{words[kindWord[claim.kind]]}</span>
        <ClaimWho claim={claim} language={textLanguage} />
      </p>
      {ownText && <ClaimText claim={claim} language={textLanguage} found={found} onShow={onShow} />}
      {ownText && <CheckNotes text={claim.text} check={claim.check} />}
      {claim.attribution && <CheckNotes text={claim.attribution} check={claim.whoCheck} />}
      {view !== 'translated' && <Quotes passages={passages} language={pageLanguage} />}
      <FactChips facts={claim.facts} />
      {props.children}
      {found ? (
        <div class="claim-foot">
          <button type="button" class="link" onClick={() => onShow(claim.id)}>
            {words.showInPage}
            <OfClaim number={number} />
          </button>
          {view === 'translated' && !inPageWords && <OriginalWording {...props} />}
          <Reasons reasons={claim.reasons ?? []} number={number} />
        </div>
      ) : (
        <p class="claim-missing">{words[notFoundWord[claim.notFound ?? 'not-stated']]}</p>
      )}
    </li>
  );
}

function ClaimWho({ claim: { attribution, whoCheck }, language }: { claim: BriefClaim; language: Language }) {
  const { words } = useReader();
  return (
    <span class="claim-who">
      {attribution ? (
        <Phrase
          phrase={words.accordingTo}
          values={{
            who: (
              <span lang={language}>
                <CheckedText text={attribution} check={whoCheck} />
              </span>
            ),
          }}
        />
      ) : (
        words.articlesOwnStatement
      )}
    </span>
  );
}

/** What the claim says; a click on it brings its passage into view. */
function ClaimText(props: {
  claim: BriefClaim;
  language: Language;
  found: boolean;
  onShow(claim: string): void;
}) {
  const { claim, language, found, onShow } = props;
  const words = <CheckedText text={claim.text} check={claim.check} />;
  if (!found) {
    return (
      <p class="claim-text" lang={language}>
        {words}
      </p>
    );
  }
  return (
    <button type="button" class="claim-text" lang={language} onClick={() => onShow(claim.id)}>
      {words}
    </button>
  );
}

/** The page's own words. */
function Quotes({ passages, language }: { passages: string[]; language: Language }) {
  return (
    <>
      {passages.map((passage) => (
        <blockquote key={passage} lang={language} dir="auto">
          {passage}
        </blockquote>
      ))}
    </>
  );
}

/** The page's own words on demand. */
function OriginalWording({ passages, pageLanguage, number }: ClaimCardProps) {
  const { words } = useReader();
  return (
    <details class="original-wording">
      <summary>
        {words.originalWording}
        <OfClaim number={number} />
      </summary>
      <Quotes passages={passages} language={pageLanguage} />
    </details>
  );
}

/** Why a claim is among those listed, where it was picked by rule. */
function Reasons({ reasons, number }: { reasons: ClaimReason[]; number: number }) {
  const { words } = useReader();
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>
        {words.whyPicked}
        <OfClaim number={number} />
      </summary>
      {reasons.map((reason) => words[reasonWord[reason]]).join(' · ')}
    </details>
  );
}

export const kindWord = {
  figure: 'kindFigure',
  event: 'kindEvent',
  forecast: 'kindForecast',
  statement: 'kindStatement',
  opinion: 'kindOpinion',
} as const;

const reasonWord = {
  figure: 'reasonFigure',
  dated: 'reasonDated',
  named: 'reasonNamed',
  attributed: 'reasonAttributed',
  forecast: 'reasonForecast',
  cause: 'reasonCause',
  lead: 'reasonLead',
  headline: 'reasonHeadline',
  central: 'reasonCentral',
  emphasis: 'reasonEmphasis',
  opinion: 'reasonOpinion',
  repeated: 'reasonRepeated',
} as const satisfies Record<ClaimReason, keyof Words>;

export const notFoundWord = {
  'facts-differ': 'notFoundFactsDiffer',
  'not-stated': 'notFoundNotStated',
  preview: 'notFoundPreview',
} as const;
