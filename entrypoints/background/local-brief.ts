import { dossiers } from '../../assets/dossiers/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../../core/article.ts';
import type { Brief, Draft, OtherSide, Refusal } from '../../core/brief.ts';
import { dossierFor, otherSides } from '../../core/dossier.ts';
import { groundDraft } from '../../core/grounding/grounding.ts';
import type { Language } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import { readText, type TextReading } from '../../core/reading/text-reading.ts';
import dossierProvider from '../../providers/dossier.ts';
import { BriefRefused, refusalBy } from '../../providers/provider.ts';
import readingProvider from '../../providers/reading.ts';

/** Every name that is known; making it takes some milliseconds, so it is made once. */
export const gazetteer = createGazetteer(nameTables);

/** The makers of drafts that need neither model nor network, best first. */
const localProviders = [dossierProvider, readingProvider];

/** The brief of an article in a language, by the first local provider that does not refuse. */
export async function makeLocalBrief(article: Article, language: Language): Promise<Brief> {
  const reading = readText(article, gazetteer);
  const refusals: Refusal[] = [];
  for (const provider of localProviders) {
    try {
      const draft = await provider.makeDraft({ article, reading, language, dossiers });
      return finish(draft, article, reading, { provider: provider.id, refusals }, language);
    } catch (error) {
      if (!(error instanceof BriefRefused)) throw error;
      refusals.push(refusalBy(provider.id, error));
    }
  }
  const nothing = { language, summary: [], claims: [] };
  return finish(nothing, article, reading, { provider: 'none', refusals }, language);
}

/** Grounds a draft, names its names in the reader's language, and adds the other side. */
function finish(
  draft: Draft,
  article: Article,
  reading: TextReading,
  making: Pick<Brief, 'provider' | 'refusals'>,
  language: Language,
): Brief {
  const brief = groundDraft(draft, article, reading, { ...making, dateCreated: new Date().toISOString() });
  const claims = brief.claims.map((claim) => ({
    ...claim,
    facts: claim.facts.map((fact) =>
      fact.type === 'name' ? { ...fact, label: gazetteer.displayName(String(fact.value), language) } : fact,
    ),
  }));
  return { ...brief, claims, otherSides: otherSidesOf(article) };
}

/** The pages that the dossier pairs an article with, or else those that the article cites. */
function otherSidesOf(article: Article): OtherSide[] {
  const dossier = dossierFor(dossiers, article.key);
  const cited = article.citations.map(
    ({ url, title }): OtherSide => ({
      role: 'original',
      url,
      cited: true,
      ...(title && { title }),
    }),
  );
  if (!dossier) return cited;
  return otherSides(dossier, article.key).map(({ url, role }): OtherSide => {
    const title = cited.find((citation) => citation.url === url)?.title;
    return { role, url, ...(title && { title }) };
  });
}
