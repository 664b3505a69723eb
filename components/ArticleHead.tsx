import { type Article, type Byline, publishedOn } from '../core/article.ts';
import type { Brief, OtherSide } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { hostOf } from '../core/server-address.ts';
import type { Maker } from '../core/settings.ts';
import { CheckNotes } from './CheckedText.tsx';
import { CopyLine } from './CopyLine.tsx';
import { Headline } from './Headline.tsx';
import { makerName } from './maker-name.ts';
import { Phrase } from './Phrase.tsx';
import { useReader } from './reader.ts';
import { fill, type Words } from './words.ts';

/** What the page is: its source and other side, the headline over the original one, who and when. */
export function ArticleHead({ article, brief, source }: { article: Article; brief: Brief; source: string }) {
  const { words, view } = useReader();
  const translated = brief.headline !== undefined && view !== 'original';
  const original = !translated || view === 'both' || brief.headline !== article.headline;
  return (
    <header class="article-head">
      <p class="source">{source}</p>
      {article.copy && <CopyLine copy={article.copy} url={article.url} />}
      {brief.otherSides.map((side) => (
        <OtherSideLine key={side.url} side={side} />
      ))}
      {translated && (
        <h1 lang={brief.language}>
          <Headline text={brief.headline!} language={brief.language} check={brief.headlineCheck} />
        </h1>
      )}
      {translated && <CheckNotes text={brief.headline!} check={brief.headlineCheck} />}
      {original && <OriginalHeadline article={article} asTitle={!translated} />}
      <Meta article={article} />
      {article.extent === 'preview' && <p class="notice">{words.previewOnly}</p>}
      {brief.sent?.cut && <p class="notice">{words.refusedPromptCut}</p>}
      {brief.provider === 'reading' && !article.copy?.machineTranslated && (
        <p class="about">{words.madeByReading}</p>
      )}
      {brief.machine && <p class="about">{machineText(brief, words)}</p>}
      {brief.about && (
        <p class="about" lang={brief.language}>
          {brief.about}
        </p>
      )}
    </header>
  );
}

const machineWord = { written: 'madeByModel', translated: 'madeByTranslator' } as const;

/** Which machine made a brief, and that its words were checked. */
export function machineText({ machine, provider, model, sent }: Brief, words: Words): string {
  const maker = provider as Maker;
  const named = { maker, ...(model && { model }), ...(sent && { host: hostOf(sent.to) }) };
  return fill(words[machineWord[machine!]], { maker: makerName(named, words) });
}

function OtherSideLine({ side }: { side: OtherSide }) {
  const { words } = useReader();
  return (
    <p class="other-side">
      <span>{words[otherSideWord[side.role][side.cited ? 'cited' : 'known']]}</span>{' '}
      <a href={side.url} dir="auto" target="_blank" rel="noreferrer">
        {side.title ?? hostOf(side.url)}
      </a>
    </p>
  );
}

const otherSideWord = {
  original: { known: 'rewriteOf', cited: 'cites' },
  rewrite: { known: 'originalOf', cited: 'citedBy' },
} as const;

function OriginalHeadline({ article, asTitle }: { article: Article; asTitle: boolean }) {
  const { words } = useReader();
  const headline = <Headline text={article.headline} language={article.inLanguage} />;
  if (asTitle) return <h1 lang={article.inLanguage}>{headline}</h1>;
  return (
    <p class="original-headline">
      <span class="visually-hidden">{words.originalHeadline} </span>
      <span lang={article.inLanguage}>{headline}</span>
    </p>
  );
}

export const bylineWord = {
  author: 'writtenBy',
  translator: 'translatedBy',
  editor: 'editedBy',
  group: 'publishedBy',
} as const satisfies Record<keyof Byline, keyof Words>;

/** Who wrote it, when, and in which language. */
function Meta({ article }: { article: Article }) {
  const { words, interfaceLanguage } = useReader();
  const names = (Object.keys(bylineWord) as (keyof Byline)[])
    .filter((part) => article.byline[part])
    .map((part) => (
      <Phrase
        phrase={words[bylineWord[part]]}
        values={{ who: <span lang={article.inLanguage}>{article.byline[part]}</span> }}
      />
    ));
  const date = writePublished(article, interfaceLanguage);
  const inLanguage = new Intl.DisplayNames(interfaceLanguage, { type: 'language' }).of(article.inLanguage);
  return (
    <ul class="meta">
      {[...names, date, inLanguage].filter(Boolean).map((piece, at) => (
        <li key={at}>{piece}</li>
      ))}
    </ul>
  );
}

/** The day that an article is of, for the reader; undefined where it is not known. */
export function writePublished(
  article: Pick<Article, 'datePublished'>,
  language: Language,
): string | undefined {
  const day = publishedOn(article);
  return day && writeDate(day, language);
}

/**
 * A day or a moment (ISO 8601) as a date for the reader; undefined for what is neither. A day is a day everywhere: only
 * a moment with a zone is moved to the reader's.
 */
export function writeDate(iso: string, language: Language): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const dayOnly = !iso.includes('T');
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(dayOnly && { timeZone: 'UTC' }) }).format(
    date,
  );
}
