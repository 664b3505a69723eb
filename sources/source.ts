import type { Site, SiteSelectors } from '../core/page/site.ts';

/**
 * An address of a source and the key of the article at it; null where it is not an article's. A source's file
 * exports its examples apart, so that they weigh nothing in the extension.
 */
export interface Example {
  url: string;
  key: string | null;
}

/** Where a source's pages are and keep things: all that the script in the page needs, exported apart as it must be small. */
export interface SourcePages {
  /** Its hosts, exactly. */
  hosts: readonly string[];
  selectors: SiteSelectors;
}

/** A news site that can be read. */
export interface Source extends Site, SourcePages {
  /** Its name, as it writes it itself. */
  name: string;
}

/** A source from its pages and what else is known of the site. */
// @__NO_SIDE_EFFECTS__
export function defineSource(pages: SourcePages, source: Omit<Source, keyof SourcePages>): Source {
  return { ...pages, ...source };
}

/** Match patterns for the extension's manifest. */
export const matchesOf = ({ hosts }: SourcePages): string[] => hosts.map((host) => `https://${host}/*`);
