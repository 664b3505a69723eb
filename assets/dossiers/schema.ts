import * as v from 'valibot';
import type { Dossier, Translations } from '../../core/dossier.ts';
import { readFacts } from '../../core/facts/fact.ts';
import { factKey } from '../../core/facts/fact-key.ts';
import { statesFact } from '../../core/grounding/match.ts';
import { type Language, languages, tongueOf } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import type { ClaimFact } from '../../core/reading/claim.ts';
import { nameTables } from '../names/index.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens'),
);
const language = v.picklist(['en', 'zh-Hans', 'zh-Hant', 'ja']);
const translations = v.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text, ja: text });

const openDate = String.raw`(\d{4}|XXXX)(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12]\d|3[01]|XX))?)?`;
const knownDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is no ISO 8601 date'),
);
const finite = v.pipe(v.number(), v.finite('is not a finite number'));
const precision = v.optional(v.picklist(['exact', 'about', 'over', 'under', 'at-least', 'at-most']));
const numeric = { value: finite, high: v.optional(finite), precision };
const unit = v.pipe(v.string(), v.nonEmpty('is empty'));
const part = v.optional(v.picklist(['early', 'mid', 'late']));

const fact = v.variant('type', [
  v.strictObject({ type: v.picklist(['number', 'percent', 'point', 'multiple', 'ordinal']), ...numeric }),
  v.strictObject({ type: v.picklist(['quantity', 'duration']), ...numeric, unit }),
  v.strictObject({
    type: v.literal('money'),
    ...numeric,
    unit: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is no ISO 4217 code')),
  }),
  v.strictObject({
    type: v.literal('date'),
    value: v.pipe(v.string(), v.regex(new RegExp(`^${openDate}$`), 'is no date with open places')),
    part,
    precision,
  }),
  v.strictObject({
    type: v.literal('period'),
    value: v.pipe(v.string(), v.regex(new RegExp(`^${openDate}/${openDate}$`), 'is no period of two dates')),
    precision,
  }),
  v.strictObject({ type: v.literal('name'), value: text, role: v.optional(v.picklist(['from', 'to'])) }),
]);

const selector = v.strictObject({
  type: v.literal('FactSelector'),
  facts: v.array(v.pipe(v.string(), v.includes(':', 'is no fact key'))),
  cues: v.array(v.pipe(v.array(text), v.nonEmpty('is an empty group of cues'))),
});

const claim = v.strictObject({
  id,
  kind: v.picklist(['figure', 'event', 'forecast', 'statement', 'opinion']),
  text: translations,
  attribution: v.optional(translations),
  facts: v.array(fact),
  when: v.optional(v.strictObject({ value: knownDate, derived: v.optional(v.literal(true)) })),
  selectors: v.record(v.string(), selector),
});

/** The structure of a dossier file. What one field says of another is checked by `checkDossier`. */
const dossierSchema = v.strictObject({
  id,
  dateCreated: knownDate,
  preparedFrom: v.pipe(v.array(text), v.nonEmpty('names no article')),
  articles: v.pipe(
    v.array(
      v.strictObject({
        key: text,
        url: v.pipe(v.string(), v.url('is no address')),
        role: v.picklist(['original', 'rewrite']),
        inLanguage: language,
        about: translations,
      }),
    ),
    v.minLength(1, 'names no article'),
  ),
  headline: translations,
  summary: v.pipe(
    v.array(
      v.strictObject({ text: translations, claims: v.pipe(v.array(id), v.nonEmpty('rests on no claim')) }),
    ),
    v.minLength(4, 'has fewer than four sentences'),
    v.maxLength(6, 'has more than six sentences'),
  ),
  claims: v.pipe(v.array(claim), v.nonEmpty('has no claim')),
});

/** One mistake: the path of the field and what is wrong with it. */
type Mistake = [path: string, problem: string];

const repeated = (values: string[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

/** Ids given twice, and references that lead nowhere. */
function checkReferences({ articles, preparedFrom, summary, claims }: Dossier): Mistake[] {
  const articleKeys = articles.map(({ key }) => key);
  const claimIds = claims.map(({ id }) => id);
  return [
    ...repeated(articleKeys).map((n): Mistake => [`articles.${n}.key`, `"${articleKeys[n]}" is given twice`]),
    ...repeated(claimIds).map((n): Mistake => [`claims.${n}.id`, `"${claimIds[n]}" is given twice`]),
    ...preparedFrom.flatMap((key, n): Mistake[] =>
      articleKeys.includes(key) ? [] : [[`preparedFrom.${n}`, `"${key}" is none of the articles`]],
    ),
    ...summary.flatMap((sentence, n) =>
      sentence.claims.flatMap((id, m): Mistake[] =>
        claimIds.includes(id) ? [] : [[`summary.${n}.claims.${m}`, `"${id}" is none of the claims`]],
      ),
    ),
    ...claims.flatMap(({ selectors }, n) =>
      Object.keys(selectors).flatMap((key): Mistake[] =>
        articleKeys.includes(key) ? [] : [[`claims.${n}.selectors.${key}`, 'is for none of the articles']],
      ),
    ),
  ];
}

/** A cue is a word or a short term: a longer one would be a publisher's wording. */
const isShort = (cue: string, inLanguage: Language): boolean =>
  tongueOf(inLanguage) === 'en' ? cue.split(/[\s-]+/).length <= 3 : [...cue].length <= 12;

/** Cues that are too long, and figures or dates that a selector wants though its claim does not state them. */
function checkSelectors({ articles, claims }: Dossier): Mistake[] {
  return claims.flatMap(({ facts, selectors }, n) => {
    const stated = new Set(facts.map(factKey));
    return articles.flatMap(({ key, inLanguage }) => {
      const { facts: wanted = [], cues = [] } = selectors[key] ?? {};
      const path = `claims.${n}.selectors.${key}`;
      return [
        ...wanted.flatMap((fact, m): Mistake[] =>
          fact.startsWith('name:') || stated.has(fact)
            ? []
            : [[`${path}.facts.${m}`, `"${fact}" is no fact of the claim`]],
        ),
        ...cues.flatMap((group, m) =>
          group.flatMap((cue, k): Mistake[] =>
            isShort(cue, inLanguage) ? [] : [[`${path}.cues.${m}.${k}`, `"${cue}" is too long for a cue`]],
          ),
        ),
      ];
    });
  });
}

/** Numbers and dates that a text states in any of its languages though the facts do not hold them. */
const strayFigures = (path: string, text: Translations, facts: ClaimFact[]): Mistake[] =>
  languages.flatMap((language) =>
    readFacts(text[language], { tongue: tongueOf(language) })
      .filter(({ key }) => !facts.some((fact) => statesFact(factKey(fact), key)))
      .map(({ key, start, end }): Mistake => {
        const stated = text[language].slice(start, end);
        return [`${path}.${language}`, `"${stated}" (${key}) is not among the facts`];
      }),
  );

function checkFigures({ summary, claims }: Dossier): Mistake[] {
  return [
    ...summary.flatMap(({ text, claims: ids }, n) => {
      const facts = claims.filter(({ id }) => ids.includes(id)).flatMap((claim) => claim.facts);
      return strayFigures(`summary.${n}.text`, text, facts);
    }),
    ...claims.flatMap(({ text, facts }, n) => strayFigures(`claims.${n}.text`, text, facts)),
  ];
}

/** Names that the gazetteer does not know: no page would ever state them. */
function checkNames({ claims }: Dossier): Mistake[] {
  const gazetteer = createGazetteer(nameTables);
  return claims.flatMap(({ facts }, n) =>
    facts.flatMap(({ type, value }, m): Mistake[] =>
      type !== 'name' || gazetteer.kindOf(String(value))
        ? []
        : [[`claims.${n}.facts.${m}.value`, `"${value}" is no id of the gazetteer`]],
    ),
  );
}

/**
 * Everything wrong with a dossier file, one message a mistake, each naming the file and the field; none where
 * the file is sound.
 *
 * @param file the name to give the file in messages
 * @param json its parsed content
 */
export function checkDossier(file: string, json: unknown): string[] {
  const result = v.safeParse(dossierSchema, json);
  const mistakes: Mistake[] = result.success
    ? [checkReferences, checkSelectors, checkFigures, checkNames].flatMap((check) =>
        check(result.output as Dossier),
      )
    : result.issues.map((issue) => [v.getDotPath(issue) ?? '(root)', issue.message]);
  return mistakes.map(([path, problem]) => `${file}: ${path}: ${problem}`);
}
