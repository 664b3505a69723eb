import type { Article, Byline } from '../core/article.ts';
import type { Brief } from '../core/brief.ts';
import type { ExportWords } from '../core/export/brief-export.ts';
import { bylineWord, machineText, writeDate } from './ArticleHead.tsx';
import { kindWord, notFoundWord } from './ClaimCard.tsx';
import { notesOf, writeFacts } from './ClaimComparison.tsx';
import type { Reader } from './reader.ts';
import { statusWord } from './StatusMark.tsx';
import { fill, type Words, writeNumber } from './words.ts';

/**
 * What exports and the print view say in this reader's language.
 *
 * @param site what an article's site is called
 */
export const exportWords = (
  { words, language, interfaceLanguage }: Omit<Reader, 'view'>,
  site: (article: Article) => string,
): ExportWords => ({
  headings: {
    ...{ summary: words.summary, claims: words.keyClaims, notFound: words.notFound },
    ...{ wording: words.wording, opinions: words.opinionsHere },
  },
  leftOut: (place) => fill(words.leftOut, { place }),
  renaming: ({ standard, used, spans }) =>
    fill(words.wordingItem, { standard, used, count: writeNumber(spans.length, interfaceLanguage) }),
  site,
  kind: ({ kind }) => words[kindWord[kind]],
  attribution: (who) => (who ? fill(words.accordingTo, { who }) : words.articlesOwnStatement),
  missing: ({ notFound }) => words[notFoundWord[notFound ?? 'not-stated']],
  byline: (byline) =>
    (Object.keys(bylineWord) as (keyof Byline)[]).flatMap((part) => {
      const who = byline[part];
      return who ? [fill(words[bylineWord[part]], { who })] : [];
    }),
  madeBy: (brief) => {
    const date = new Intl.DateTimeFormat(interfaceLanguage, { dateStyle: 'medium' }).format(
      new Date(brief.dateCreated),
    );
    return [words.extensionName, ...makerOf(brief, words), fill(words.madeOn, { date })].join(' · ');
  },
  notOwnWords: ({ copy }) => (copy?.machineTranslated ? words.copyMachineTranslated : undefined),
  flag: (found) => words[found === 'nowhere' ? 'markNowhere' : 'markElsewhere'],
  denied: words.markDenied,
  status: ({ status }) => words[statusWord[status]],
  notes: (compared, senses, there) => [
    ...(compared.status === 'check' && compared.unmatched.length > 0
      ? [`${writeFacts(compared.unmatched, language)} ${fill(words.notInPassage, { place: there })}`]
      : []),
    ...notesOf({ compared, senses }, words),
  ],
  date: (iso) => writeDate(iso, interfaceLanguage),
});

/** Who made a brief: a machine by its name, a person, or the page's own words. */
function makerOf(brief: Brief, words: Words): string[] {
  const { machine, provider } = brief;
  if (machine) return [machineText(brief, words)];
  if (provider === 'reading') return [words.madeByReading];
  return provider === 'none' ? [] : [words.madeByDossier];
}
