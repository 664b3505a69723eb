import { benchExtraction } from './extraction.ts';
import type { Row } from './measure.ts';

/** Run inside a page that a browser shows; what is taken to pieces is parsed apart from it. */
const bench = (html: string, paragraphs: readonly string[]): Row =>
  benchExtraction('Chromium', {
    ...{ document, html, paragraphs },
    parse: (markup) => new DOMParser().parseFromString(markup, 'text/html'),
  });

Object.assign(globalThis, { bench });
