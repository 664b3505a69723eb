import { browser } from 'wxt/browser';
import type { Article } from '../../core/article.ts';
import type { Brief } from '../../core/brief.ts';
import { languages, tongueOf } from '../../core/language.ts';
import { libraryKeptKey, libraryTroubleKey } from '../../core/messages.ts';
import { loadSettings } from '../../core/settings.ts';
import { keepRead } from '../../library/articles.ts';
import { troubleOf } from '../../library/database.ts';
import { gazetteer } from './local-brief.ts';

const { local, session } = browser.storage;

/**
 * Keeps an article that a tab shows, or a new brief of it, in the library, where the reader lets it and the tab is none of a
 * private window. Session storage says when it was for the library's page, or why it cannot be kept for the panel; this never
 * rejects.
 */
export async function keepInLibrary(incognito: boolean, article: Article, brief: Brief): Promise<void> {
  try {
    if (incognito || !(await loadSettings(local, [])).library) return;
    const read = { article, brief, names: namesIn(article) };
    const at = new Date().toISOString();
    const trouble = await keepRead(read, at).catch(troubleOf);
    if (trouble) return await session.set({ [libraryTroubleKey]: trouble });
    await session.remove(libraryTroubleKey);
    await session.set({ [libraryKeptKey]: at });
  } catch (error) {
    console.error('An article was not kept:', error);
  }
}

/** What the names in an article are called in every language. */
function namesIn({ headline, text, inLanguage }: Article): string[] {
  const facts = gazetteer.read(`${headline}\n${text}`, tongueOf(inLanguage));
  const ids = new Set(facts.map(({ value }) => String(value)));
  return [
    ...new Set([...ids].flatMap((id) => languages.map((language) => gazetteer.displayName(id, language)))),
  ];
}
