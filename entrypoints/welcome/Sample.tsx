import { useState } from 'preact/hooks';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { Differences } from '../../components/ClaimComparison.tsx';
import { useReader } from '../../components/reader.ts';
import { StatusMark } from '../../components/StatusMark.tsx';
import { Summary } from '../../components/Summary.tsx';
import { type SampleClaim, sampleArticle, sampleBrief, sampleClaims, sampleComparison } from './sample.ts';

/** An article and its brief to try out: a claim leads to its passage, and a passage to its claim. */
export function Sample() {
  const { words, language } = useReader();
  const [chosen, choose] = useState<string>();
  const [pointedOut, pointOut] = useState<string | null>(null);
  const { summary, claims } = sampleBrief(language);

  /** Claim and passage are chosen together; the one that was not clicked is brought into view. */
  const chooseAndShow = (claim: string, element: string) => {
    choose(claim);
    document.getElementById(element)?.scrollIntoView({ block: 'nearest' });
  };
  const showClaim = (claim: string) => chooseAndShow(claim, `claim-${claim}`);
  const showPassage = (claim: string) => chooseAndShow(claim, `passage-${claim}`);

  return (
    <div class="sample">
      <SamplePage shown={pointedOut ?? chosen} chosen={chosen} onChoose={showClaim} />
      <section class="sample-panel" aria-label={words.samplePanel}>
        <p class="sample-place">{words.samplePanel}</p>
        <Summary
          sentences={summary}
          language={language}
          claims={claims}
          onChoose={showClaim}
          onShow={() => {}}
        />
        <h3>{words.keyClaims}</h3>
        <ol class="claims">
          {claims.map((claim, at) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              number={at + 1}
              textLanguage={language}
              passages={[sampleClaims[at]!.passage]}
              pageLanguage={sampleArticle.inLanguage}
              chosen={claim.id === chosen}
              onPoint={pointOut}
              onShow={showPassage}
            >
              <BesideOriginal claim={sampleClaims[at]!} />
            </ClaimCard>
          ))}
        </ol>
      </section>
    </div>
  );
}

function BesideOriginal({ claim }: { claim: SampleClaim }) {
  const { words } = useReader();
  const { status, differences } = sampleComparison(claim);
  return (
    <div class="claim-comparison">
      <StatusMark status={status} />
      <Differences pairs={differences} places={{ here: words.thisPage, there: words.theOriginal }} />
    </div>
  );
}

interface SamplePageProps {
  /** The claim whose passage is pointed out. */
  shown: string | undefined;
  chosen: string | undefined;
  onChoose(claim: string): void;
}

function SamplePage({ shown, chosen, onChoose }: SamplePageProps) {
  const { words } = useReader();
  const { inLanguage, headline, paragraphs } = sampleArticle;
  return (
    <section class="sample-page" aria-label={words.samplePage}>
      <p class="sample-place">{words.samplePage}</p>
      <article lang={inLanguage}>
        <h3>{headline}</h3>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>
            {piecesOf(paragraph).map(({ words, claim }) =>
              claim ? (
                <a
                  key={claim.id}
                  id={`passage-${claim.id}`}
                  class={claim.id === shown ? 'passage shown' : 'passage'}
                  href={`#claim-${claim.id}`}
                  aria-current={claim.id === chosen ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    onChoose(claim.id);
                  }}
                >
                  <Passage claim={claim} />
                </a>
              ) : (
                words
              ),
            )}
          </p>
        ))}
      </article>
    </section>
  );
}

/** A passage; what differs from the original is marked in it. */
function Passage({ claim: { passage, differs } }: { claim: SampleClaim }) {
  if (!differs) return <>{passage}</>;
  const [before, after] = passage.split(differs.words);
  return (
    <>
      {before}
      <mark class="differs">{differs.words}</mark>
      {after}
    </>
  );
}

/** A paragraph cut where the passage of a claim begins or ends. */
function piecesOf(paragraph: string): { words: string; claim?: SampleClaim }[] {
  const pieces: { words: string; claim?: SampleClaim }[] = [];
  let from = 0;
  for (const claim of sampleClaims) {
    const at = paragraph.indexOf(claim.passage, from);
    if (at < 0) continue;
    if (at > from) pieces.push({ words: paragraph.slice(from, at) });
    pieces.push({ words: claim.passage, claim });
    from = at + claim.passage.length;
  }
  if (from < paragraph.length) pieces.push({ words: paragraph.slice(from) });
  return pieces;
}
