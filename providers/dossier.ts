import { dossierFor, draftFromDossier } from '../core/dossier.ts';
import { BriefRefused, defineProvider } from './provider.ts';

/** Drafts prepared and checked by hand: for few articles, and before all others. */
export default defineProvider({
  id: 'dossier',
  async makeDraft({ article, language, dossiers = [] }) {
    const dossier = dossierFor(dossiers, article.key);
    if (!dossier) throw new BriefRefused('no-dossier');
    return draftFromDossier(dossier, article.key, language);
  },
});
