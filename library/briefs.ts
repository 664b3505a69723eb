import { type Article, bodyWords } from '../core/article.ts';
import type { Brief } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { openLibrary } from './database.ts';

/** What a brief depends on: the words of the article's body, whatever stands beside them, the language, and who makes it, with which model. */
export async function briefKey(
  article: Article,
  language: Language,
  maker: string,
  model = '',
): Promise<string> {
  const words = new TextEncoder().encode(bodyWords(article));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  const content = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [article.key, content, language, maker, model].join(' ');
}

/** The brief that was kept under a key; undefined where there is none, or the browser cannot say. */
export async function keptBrief(key: string): Promise<Brief | undefined> {
  try {
    return (await (await openLibrary()).get('briefs', key))?.brief;
  } catch {
    return undefined;
  }
}

/** Keeps a brief; false where the browser's storage is full or broken, which costs nothing but a second asking. */
export async function keepBrief(key: string, brief: Brief): Promise<boolean> {
  try {
    await (await openLibrary()).put('briefs', { key, brief });
    return true;
  } catch {
    return false;
  }
}
