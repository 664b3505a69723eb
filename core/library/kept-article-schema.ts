import * as v from 'valibot';
import { isTimeValue } from '../facts/calendar.ts';
import { parseAddress } from '../server-address.ts';
import type { Span } from '../span.ts';
import type { KeptArticle } from './kept-article.ts';

/** What the pages of the extension can show without harm: a file is anybody's, and this is all that is taken from it. */

const shortText = v.pipe(v.string(), v.maxLength(2_000));
const name = v.pipe(v.string(), v.maxLength(200));
/** Holds an address, and is held by one: of half a letter no address can be made. */
const key = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(4_100),
  v.check((text) => text.isWellFormed()),
);
/** No `javascript:` and the like: addresses become links. */
const address = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.check((url) => /^https?:$/.test(parseAddress(url)?.protocol ?? '')),
);
/** A server without a path, as it is told to whom a text was sent. */
const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((url) => /^https?:\/\//.test(url) && parseAddress(url)?.origin === url),
);
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((iso) => !Number.isNaN(Date.parse(iso))),
);
const language = v.picklist(['en', 'zh-Hans', 'zh-Hant', 'ja']);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite());
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const optional = v.exactOptional;

const span = v.object({ start: count, end: count });
const spans = list(span, 10_000);

const copy = v.object({
  kind: v.picklist(['wayback', 'archive-today', 'google-translate', 'github-mirror']),
  machineTranslated: v.boolean(),
});

const article = v.object({
  key,
  source: name,
  url: address,
  inLanguage: language,
  headline: shortText,
  byline: v.object({
    ...{ author: optional(shortText), translator: optional(shortText) },
    ...{ editor: optional(shortText), group: optional(shortText) },
  }),
  datePublished: optional(name),
  extent: v.picklist(['whole', 'preview']),
  text: v.pipe(v.string(), v.maxLength(5_000_000)),
  blocks: list(
    v.object({
      ...span.entries,
      role: v.picklist(['paragraph', 'heading', 'item', 'quote', 'table', 'caption', 'furniture']),
    }),
    100_000,
  ),
  emphasis: spans,
  citations: list(v.object({ url: address, title: optional(shortText), label: optional(shortText) }), 1_000),
  copy: optional(copy),
});

const selector = v.variant('type', [
  v.object({
    ...{ type: v.literal('TextQuoteSelector'), exact: v.string() },
    ...{ prefix: optional(v.string()), suffix: optional(v.string()) },
  }),
  v.object({ type: v.literal('TextPositionSelector'), ...span.entries }),
  v.object({ type: v.literal('FactSelector'), facts: list(name, 100), cues: list(list(name, 100), 100) }),
  v.object({ type: v.literal('SentenceSelector'), sentences: list(count, 10_000) }),
]);

const check = v.object({
  flags: list(v.object({ ...span.entries, found: v.picklist(['elsewhere', 'nowhere']) }), 1_000),
  denied: optional(v.literal(true)),
});

const precision = optional(v.picklist(['exact', 'about', 'over', 'under', 'at-least', 'at-most']));
const inClaim = { role: optional(v.picklist(['from', 'to'])), label: optional(name) };
const numeric = {
  ...{ value: amount, high: optional(amount), precision, ...inClaim },
  sense: optional(v.picklist(['age', 'several'])),
  change: optional(v.picklist(['rise', 'fall'])),
};
const timed = {
  value: v.pipe(v.string(), v.check(isTimeValue)),
  unit: optional(v.literal('FY')),
  part: optional(v.picklist(['early', 'mid', 'late'])),
  ...{ precision, ...inClaim },
};

/** Units are what the browser is asked to write, which refuses those that it does not know. */
const fact = v.variant('type', [
  v.object({
    type: v.picklist(['number', 'percent', 'point', 'multiple', 'ordinal']),
    ...{ ...numeric, unit: optional(name) },
  }),
  v.object({ type: v.literal('quantity'), ...numeric, unit: optional(name) }),
  v.object({ type: v.literal('money'), ...numeric, unit: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) }),
  v.object({
    type: v.literal('duration'),
    ...{ ...numeric, unit: v.picklist(['a', 'mo', 'wk', 'd', 'h', 'min', 's']) },
  }),
  v.object({ type: v.picklist(['date', 'period']), ...timed }),
  v.object({ type: v.literal('name'), value: name, ...inClaim }),
]);

const reason = v.picklist([
  ...(['figure', 'dated', 'named', 'attributed', 'forecast', 'cause'] as const),
  ...(['lead', 'headline', 'central', 'emphasis', 'opinion', 'repeated'] as const),
]);

const claim = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  kind: v.picklist(['figure', 'event', 'forecast', 'statement', 'opinion']),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  attribution: optional(shortText),
  facts: list(fact, 1_000),
  when: optional(
    v.object({
      value: v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/), v.check(isTimeValue)),
      derived: optional(v.literal(true)),
    }),
  ),
  selector: optional(selector),
  reasons: optional(list(reason, 20)),
  passages: spans,
  notFound: optional(v.picklist(['facts-differ', 'not-stated', 'preview'])),
  check: optional(check),
  whoCheck: optional(check),
});

const sent = v.object({
  ...{ to: origin, local: v.boolean(), characters: count },
  ...{ unsure: optional(v.literal(true)), cut: optional(v.literal(true)) },
  tokens: optional(v.object({ read: count, written: count })),
});

const refusal = v.object({
  provider: name,
  reason: v.picklist([
    ...(['no-dossier', 'no-claims', 'not-set-up', 'not-allowed', 'unreachable', 'unauthorised'] as const),
    ...(['forbidden', 'not-found', 'no-model', 'busy', 'server-error', 'not-the-protocol'] as const),
    ...([
      'not-as-asked',
      'too-long',
      'prompt-cut',
      'cut-off',
      'too-large',
      'timed-out',
      'cancelled',
    ] as const),
    ...(['no-evidence', 'unsupported-language', 'unavailable', 'needs-download', 'failed'] as const),
  ]),
  detail: optional(v.string()),
  sent: optional(sent),
});

const brief = v.object({
  article: key,
  language,
  headline: optional(shortText),
  about: optional(shortText),
  summary: list(
    v.object({
      ...{ text: v.pipe(v.string(), v.maxLength(20_000)), claims: list(name, 1_000) },
      ...{ selector: optional(selector), passages: spans, check: optional(check) },
    }),
    1_000,
  ),
  claims: list(claim, 1_000),
  machine: optional(v.picklist(['written', 'translated'])),
  model: optional(name),
  sent: optional(sent),
  provider: name,
  dateCreated: moment,
  dropped: optional(count),
  otherScript: optional(v.literal(true)),
  headlineCheck: optional(check),
  refusals: list(refusal, 100),
  otherSides: list(
    v.object({
      ...{ role: v.picklist(['original', 'rewrite']), url: address },
      ...{ title: optional(shortText), cited: optional(v.literal(true)) },
    }),
    1_000,
  ),
});

interface Pointing {
  article: { text: string; blocks: Span[]; emphasis: Span[] };
  brief: Record<'summary' | 'claims', { passages: Span[] }[]>;
}

/** Whether all that points into the article's text stays within it. */
const isWithin = ({ article: { text, blocks, emphasis }, brief: { summary, claims } }: Pointing): boolean =>
  [...blocks, ...emphasis, ...[...summary, ...claims].flatMap(({ passages }) => passages)].every(
    ({ start, end }) => start <= end && end <= text.length,
  );

/** An article of the library as a file may hold it; what it knows nothing of is left out. */
export const keptArticleSchema = v.pipe(
  v.object({
    key,
    article,
    brief,
    names: list(name, 5_000),
    firstRead: moment,
    lastRead: moment,
  }),
  v.check(({ key, article, brief }) => key === article.key && key === brief.article),
  v.check((kept) => isWithin(kept)),
) satisfies v.GenericSchema<unknown, KeptArticle>;
