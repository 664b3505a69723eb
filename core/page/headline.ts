import type { Span } from '../span.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** The section and the paper that a headline was copied with: " | 国际 | 湖畔新闻网", "｜湖畔时报". */
const ofPaper =
  /(?:[|｜]\s*[^|｜，。！？]{1,12}\s*)?[|｜]\s*[^|｜，。！？]{0,14}(?:新[闻聞][网網]|[日时時早晚邮郵]?[报報]|[网網]|News|Times|\.(?:com|net|org))(?:\s+[\w.]+)?\s*$/iu;

/** A headline without what its site, or the paper that it was taken from, puts after it. */
function clean(text: string, { titleNoise }: Site): string {
  const own = titleNoise.reduce((rest, noise) => rest.replace(noise, ''), text.normalize('NFC')).trim();
  return own.replace(ofPaper, '').trim() || own;
}

/** The headline that a page shows, or else says of itself; empty where it does neither. */
export function headlineOf(page: Page, stated: string | undefined, site: Site): string {
  const { heading = '', title = '', metas } = page;
  const said = [stated, metas['og:title'], metas['twitter:title'], title].map((text = '') =>
    clean(text, site),
  );
  const known = said.filter((text) => text && !site.emptyTitle?.test(text));
  const shown = clean(heading, site);
  const isShown = shown && !site.emptyTitle?.test(shown);
  // A heading that no metadata repeats may be the site's name over every page, or metadata may be stale: the
  // page is believed.
  return isShown ? shown : (known[0] ?? '');
}

/** In code units. */
const longest = 80;

/**
 * What stands for the headline of an article that has none: its first heading, or the first words of its body up to a
 * stop.
 *
 * @param from where the article begins in the page's text
 */
export function firstWordsOf({ text, blocks }: Page, body: readonly Span[], from = 0): string {
  const first =
    blocks.find(({ tag, start, end }) => tag === 'heading' && from <= start && start < end) ?? body[0];
  if (!first) return '';
  const words = text.slice(first.start, first.end).replaceAll(/\s+/g, ' ').trim();
  const [opening = ''] = /^.+?(?=[。！？!?]|\.\s|$)/u.exec(words) ?? [];
  return opening.length <= longest ? opening : `${opening.slice(0, longest).replace(/\s\S*$/, '')}…`;
}
