import kazakhstan from '../../assets/dossiers/kazakhstan-belt-and-road.json';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../../core/article.ts';
import type { Brief, Draft, Refusal } from '../../core/brief.ts';
import type { Dossier } from '../../core/dossier.ts';
import { groundDraft } from '../../core/grounding.ts';
import type { Language } from '../../core/language.ts';
import { createGazetteer } from '../../core/name.ts';
import { type ArticleReading, readText } from '../../core/article-reading.ts';
import dossierProvider from '../../providers/dossier.ts';
import { BriefRefused } from '../../providers/provider.ts';
import readingProvider from '../../providers/reading.ts';

const dossiers = [kazakhstan as unknown as Dossier];
const gazetteer = createGazetteer(nameTables);

/** The makers of drafts that need neither model nor network, best first. */
const localProviders = [dossierProvider, readingProvider].sort((a, b) => a.rank - b.rank);

/** The brief of an article in a language, by the first local provider that does not refuse. */
export async function makeLocalBrief(article: Article, language: Language): Promise<Brief> {
  const reading = readText(article, gazetteer);
  const refusals: Refusal[] = [];
  for (const provider of localProviders) {
    try {
      const draft = await provider.makeDraft({ article, reading, language, dossiers });
      return ground(draft, article, reading, provider.id, refusals);
    } catch (error) {
      if (!(error instanceof BriefRefused)) throw error;
      refusals.push({ provider: provider.id, reason: error.reason });
    }
  }
  return ground({ language, summary: [], claims: [] }, article, reading, 'none', refusals);
}

const ground = (
  draft: Draft,
  article: Article,
  reading: ArticleReading,
  provider: string,
  refusals: Refusal[],
): Brief =>
  groundDraft(draft, article, reading, { provider, dateCreated: new Date().toISOString(), refusals });
