import type { Article, Byline } from '../core/article.ts';
import type { Brief } from '../core/brief.ts';
import type { ExportWords } from '../core/export/brief-export.ts';
import { bylineWord, writeDate } from './ArticleHead.tsx';
import { kindWord, notFoundWord } from './ClaimCard.tsx';
import { notesOf, writeFacts } from './ClaimComparison.tsx';
import type { Reader } from './reader.ts';
import { statusWord } from './StatusMark.tsx';
import { fill, type Words } from './words.ts';

/**
 * What exports and the print view say in this reader's language.
 *
 * @param site what an article's site is called
 */
export const exportWords = (
  { words, language }: Pick<Reader, 'words' | 'language'>,
  site: (article: Article) => string,
): ExportWords => ({
  headings: { summary: words.summary, claims: words.keyClaims, notFound: words.notFound },
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
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(
      new Date(brief.dateCreated),
    );
    return [words.extensionName, ...makerOf(brief, words), fill(words.madeOn, { date })].join(' · ');
  },
  notOwnWords: ({ copy }) => (copy?.machineTranslated ? words.copyMachineTranslated : undefined),
  flag: (found) => words[found === 'nowhere' ? 'flagNowhere' : 'flagElsewhere'],
  denied: words.flagDenied,
  status: ({ status }) => words[statusWord[status]],
  notes: (compared, senses, there) => [
    ...(compared.status === 'check' && compared.unmatched.length > 0
      ? [`${writeFacts(compared.unmatched, language)} ${fill(words.notInPassage, { place: there })}`]
      : []),
    ...notesOf({ compared, senses }, words),
  ],
  date: (iso) => writeDate(iso, language),
});

/** Who made a brief: a machine by its name, a person, or the page's own words. */
function makerOf({ machine, model, provider }: Brief, words: Words): string[] {
  const by = { model: model ?? provider };
  if (machine === 'written') return [fill(words.madeByModel, by)];
  if (machine === 'translated') return [fill(words.madeByTranslation, by)];
  if (provider === 'reading') return [words.madeByReading];
  return provider === 'none' ? [] : [words.madeByDossier];
}
