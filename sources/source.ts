import type { Site, SiteSelectors } from '../core/page/site.ts';

/**
 * An address of a source and the key of the article at it; null where it is not an article's. A source's file
 * exports its examples apart, so that they weigh nothing in the extension.
 */
export interface Example {
  url: string;
  key: string | null;
}

/** A news site that can be read. */
export interface Source extends Site {
  /** Its name, as it writes it itself. */
  name: string;
  /** Match patterns of its pages for the extension's manifest, made of its hosts. */
  matches: readonly string[];
  selectors: SiteSelectors;
}

/** A source from what is known of a site. */
export const defineSource = (source: Omit<Source, 'matches'>): Source => ({
  ...source,
  matches: source.hosts.map((host) => `https://${host}/*`),
});
