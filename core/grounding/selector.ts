/** Finds a passage by its words (W3C Web Annotation). `prefix` and `suffix` tell equal quotes apart. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** Finds a passage by its offsets in the article's text (W3C Web Annotation). */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/**
 * Finds a passage by what it states, so that no sentence of a publisher need be kept: the shortest run of
 * sentences within one block that holds every fact (by key) and, of every group of cue words, at least one.
 * A fact that the passage does not state means the passage is not there.
 */
export interface FactSelector {
  type: 'FactSelector';
  /** Keys of facts, all of which the passage states. */
  facts: string[];
  /** Groups of words in the page's language; the passage has at least one of each group. */
  cues: string[][];
}

/**
 * Finds passages by the numbers that the article's sentences were given when they were handed to a model: from 1, in the
 * order of its reading. Neighbours in one block make one passage.
 */
export interface SentenceSelector {
  type: 'SentenceSelector';
  sentences: number[];
}

export type Selector = TextQuoteSelector | TextPositionSelector | FactSelector | SentenceSelector;
