import type { Draft, DraftClaim, SummarySentence } from '../brief.ts';
import type { Fact } from '../facts/fact.ts';
import { type Language, tongueOf } from '../language.ts';
import { detectLanguage } from '../page/detect-language.ts';
import { chineseScript } from '../page/scripts.ts';
import { plainWords } from '../plain-text.ts';
import { contains, type Span } from '../span.ts';
import { mostOfBrief } from './parts.ts';
import type { Assignment, Part } from './prompt.ts';
import type { Reply, ReplyClaim } from './reply.ts';

/** What a model replied to one part of an article. */
export interface PartReply {
  part: Part;
  reply: Reply;
}

/**
 * The draft that a model wrote, out of its replies to the parts of an article. Every text is plain words, and says
 * where it stands by the numbers of the sentences that it cites: of those, numbers that the model was not shown are left
 * out, so that a claim may be left with none. Facts are the article's own.
 *
 * @param model the model's name as its server or browser has it
 */
export function writtenDraft(
  assignment: Assignment,
  replies: readonly PartReply[],
  model: string | undefined,
): Draft {
  const claims = replies
    .flatMap(({ part, reply }) =>
      reply.claims.slice(0, part.claims).map((claim) => draftClaim(assignment, part, claim)),
    )
    .filter(({ text }, i, all) => text !== '' && all.findIndex((other) => other.text === text) === i)
    .slice(0, mostOfBrief.claims)
    .map((claim, i): DraftClaim => ({ ...claim, id: `c${i + 1}` }));
  const headline = plainWords(
    replies.find(({ reply }) => reply.headline)?.reply.headline ?? '',
    assignment.article.headline,
  );
  return {
    language: assignment.language,
    ...(headline && { headline }),
    summary: summaryOf(assignment, replies, claims),
    claims,
    machine: 'written',
    ...(model && { model }),
  };
}

/** Whether what a machine wrote is in the language that was asked for; both scripts of Chinese are one tongue. */
export function isInLanguage({ language, summary, claims }: Draft): boolean {
  const words = [...summary, ...claims].map(({ text }) => text).join('\n');
  const found = detectLanguage(words, language);
  return found !== undefined && tongueOf(found) === tongueOf(language);
}

/** What a machine wrote, as far as its script goes. */
type Texts = Pick<Reply, 'headline'> & Record<'summary' | 'claims', readonly { text: string }[]>;

/** Whether what a machine wrote in a language is in its script, if that is one of the two of Chinese: no text in the other. */
export const isInScript = ({ headline = '', summary, claims }: Texts, language: Language): boolean =>
  tongueOf(language) !== 'zh' ||
  [headline, ...[...summary, ...claims].map(({ text }) => text)].every(
    (text) => chineseScript(text, language) === language,
  );

const shown = (sentences: readonly number[], { first, last }: Part): number[] =>
  sentences.filter((number) => first <= number && number <= last);

const spansOf = ({ reading }: Assignment, sentences: readonly number[]): Span[] =>
  sentences.map((number) => reading.sentences[number - 1]!);

const wordsOf = ({ article }: Assignment, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => article.text.slice(start, end)).join('\n');

function draftClaim(
  assignment: Assignment,
  part: Part,
  { text, who, kind, sentences }: ReplyClaim,
): Omit<DraftClaim, 'id'> {
  const cited = shown(sentences, part);
  const spans = spansOf(assignment, cited);
  const words = wordsOf(assignment, spans);
  const attribution = plainWords(who ?? '', words);
  return {
    kind,
    text: plainWords(text, words),
    ...(attribution && { attribution }),
    facts: assignment.reading.facts.filter((fact: Fact) => spans.some((span) => contains(span, fact))),
    selector: { type: 'SentenceSelector', sentences: cited },
  };
}

/** The parts' summaries, each sentence with the claims that cite one of its sentences. */
function summaryOf(
  assignment: Assignment,
  replies: readonly PartReply[],
  claims: readonly DraftClaim[],
): SummarySentence[] {
  return replies.flatMap(({ part, reply }) =>
    reply.summary.slice(0, part.summary).flatMap(({ text, sentences }) => {
      const cited = shown(sentences, part);
      const plain = plainWords(text, wordsOf(assignment, spansOf(assignment, cited)));
      if (plain === '') return [];
      const rests = claims.filter(
        ({ selector }) =>
          selector?.type === 'SentenceSelector' &&
          selector.sentences.some((number) => cited.includes(number)),
      );
      return [
        {
          text: plain,
          claims: rests.map(({ id }) => id),
          selector: { type: 'SentenceSelector' as const, sentences: cited },
        },
      ];
    }),
  );
}
