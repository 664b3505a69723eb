import type { Draft, DraftClaim } from './brief.ts';
import type { FactSelector } from './grounding/selector.ts';
import type { Language } from './language.ts';
import type { ClaimDate, ClaimFact, ClaimKind } from './reading/claim.ts';

/** One text in every language that Sidegloss writes. */
export type Translations = Record<Language, string>;

/** A page that a dossier is about. */
export interface DossierArticle {
  /** The key of its Article. */
  key: string;
  url: string;
  /** Which side of the pair it is: the article, or the one based on it. */
  role: 'original' | 'rewrite';
  inLanguage: Language;
  /** What the page is, in a sentence or two. */
  about: Translations;
}

/** A claim with, by article key, how to find it again on each side where it may stand. */
export interface DossierClaim {
  id: string;
  kind: ClaimKind;
  text: Translations;
  /** Who is said to have said it; absent where it is the article's own statement. */
  attribution?: Translations;
  facts: ClaimFact[];
  when?: ClaimDate;
  selectors: Record<string, FactSelector>;
}

/** A draft prepared and checked by hand for a known pair. It holds no sentence of either publisher. */
export interface Dossier {
  id: string;
  /** ISO 8601. */
  dateCreated: string;
  /** Keys of the articles whose text was read for it; selectors for the others have not been tried. */
  preparedFrom: string[];
  articles: DossierArticle[];
  headline: Translations;
  summary: { text: Translations; claims: string[] }[];
  claims: DossierClaim[];
}

/** The dossier that is about an article, or undefined where there is none. */
export const dossierFor = (dossiers: readonly Dossier[], articleKey: string): Dossier | undefined =>
  dossiers.find(({ articles }) => articles.some(({ key }) => key === articleKey));

/** The pages of a dossier other than the given one: what the reader can open beside it. */
export const otherSides = (dossier: Dossier, articleKey: string): DossierArticle[] =>
  dossier.articles.filter(({ key }) => key !== articleKey);

/** The draft for one side of a dossier, in one language, with that side's selectors. */
export function draftFromDossier(dossier: Dossier, articleKey: string, language: Language): Draft {
  const side = dossier.articles.find(({ key }) => key === articleKey);
  return {
    language,
    headline: dossier.headline[language],
    ...(side && { about: side.about[language] }),
    summary: dossier.summary.map(({ text, claims }) => ({ text: text[language], claims })),
    claims: dossier.claims.map((claim): DraftClaim => {
      const { id, kind, text, attribution, facts, when, selectors } = claim;
      const selector = selectors[articleKey];
      return {
        id,
        kind,
        text: text[language],
        facts,
        ...(attribution && { attribution: attribution[language] }),
        ...(when && { when }),
        ...(selector && { selector }),
      };
    }),
  };
}
