import type { Article } from './article.ts';
import type { Brief } from './brief.ts';
import type { ComparisonReport } from './comparison/comparison-report.ts';
import type { NotArticle, Page } from './page/page.ts';
import type { MarkColour } from './settings.ts';
import type { Span } from './span.ts';

/** What is painted for one claim of a page. */
export interface Target {
  claim: string;
  /** The claim in the reader's language, shown when a mark is pointed at. */
  name: string;
  spans: Span[];
  /** The words in it that differ from the other side. */
  differs?: Span[];
}

/** A tab's article beside the page on its other side. */
export interface Comparison {
  other: Article;
  report: ComparisonReport;
}

/** What the background knows of a tab; it keeps one in session storage for each tab with a source's page. */
export type TabRecord =
  | ArticleRecord
  | { state: 'no-article'; reason: NotArticle }
  /** A page of a source that the reader turned off. */
  | { state: 'off'; source: string }
  /** The reader asked for it to be read, and the browser did not let us. */
  | { state: 'no-access' };

/** What is kept of a tab that shows an article. */
export interface ArticleRecord {
  state: 'article';
  revision: number;
  article: Article;
  brief: Brief;
  chosen?: ChosenClaim;
  comparison?: Comparison;
}

/** The claim that the reader chose in the page; `at` tells two choices of one claim apart. */
export interface ChosenClaim {
  claim: string;
  at: number;
}

/** The most characters of a selection that are read. */
export const longestSelection = 5000;

/** How many characters of the text around a selection are enough to tell its language, and the most that are kept. */
export const aroundLength = { least: 100, most: 1000 };

/** A span of a page's text, as that was read at a revision. */
export interface Place {
  span: Span;
  revision: number;
}

/** What the reader selected in a tab and asked about; `at` tells two questions about one passage apart. */
export interface Selection {
  /** Its words, at most `longestSelection` characters. */
  text: string;
  /** It is longer than that. */
  cut: boolean;
  /** The text that it stands in, from its beginning; empty where the page could not be asked. */
  around: string;
  /** Where it stands, if it is of the text that was read. */
  place?: Place;
  at: number;
}

/** Where the background keeps a tab's selection in session storage: a page need not have been read to be asked about. */
export const selectionKey = (tabId: number): string => `selection:${tabId}`;

/** Where the background keeps a tab's record in session storage. */
export const tabRecordKey = (tabId: number): string => `${tabRecordPrefix}${tabId}`;

/** What the keys of all tabs' records begin with. */
export const tabRecordPrefix = 'tab:';

/** Where the rewrites that were read in this session are kept in session storage (`SeenRewrite[]`). */
export const seenRewritesKey = 'rewrites';

/** Where the articles that were read in this session are kept in session storage (`Article[]`, newest first). */
export const readArticlesKey = 'articles';

/** How a page's claims are marked. */
export interface MarkLook {
  colour: MarkColour;
  /** Marks that are hidden show nothing of themselves; a claim can still be pointed out. */
  hidden: boolean;
}

/** Where session storage says when an article was last kept in the library (ISO 8601). */
export const libraryKeptKey = 'library-kept';

/** Where session storage says why the last article could not be kept in the library (`LibraryTrouble`). */
export const libraryTroubleKey = 'library-trouble';

/** What the background answers. */
export interface BackgroundCalls {
  /** From the page: what it shows now. `revision` is another for each text of each of its loads, and comes back with `paint`. */
  pageRead(message: { page: Page; revision: number }): void;
  /** From the page: it is being left. */
  pageLeft(message: object): void;
  /** From the page: the reader clicked the mark of a claim. Opens the panel, so nothing is awaited before. */
  markClicked(message: { claim: string }): void;
  /** From the panel: a page that it fetched as an other side, to be kept as one that was read. */
  otherSideRead(message: { article: Article }): void;
  /** From the panel: a brief that one of the reader's makers made of what the tab showed at this revision. */
  briefMade(message: { tabId: number; revision: number; brief: Brief }): void;
  /**
   * From the panel or the library: bring an article to the front, where need be in a new tab, and a passage of it into view;
   * with `again`, have it read again.
   */
  showArticle(message: { article: Article; span?: Span; again?: boolean }): void;
  /** From the panel: the reader wants the page in a tab read, whatever its site. Rejects where the browser forbids it. */
  readTab(message: { tabId: number }): void;
  /** From the panel: the reader is done with what was selected in a tab. */
  selectionClosed(message: { tabId: number }): void;
  /** From the panel: the comparison of a tab's article at this revision, and which claims were compared (`claimPlaces`). */
  compared(message: { tabId: number; revision: number; places: string; comparison: Comparison }): void;
}

/** What a page with the content script answers. */
export interface PageCalls {
  /**
   * Read the page again and tell. With `asked` because the reader wants it: a page of no source says nothing before
   * that.
   */
  readPage(message: { asked: boolean }): void;
  /** From the background: paint these claims, and only these, if the page is still at this revision. */
  paint(message: { revision: number; targets: Target[]; look: MarkLook }): void;
  /** From the panel: point a claim out; with `scroll`, bring it into view. Null ends it. */
  focusClaim(message: { claim: string | null; scroll: boolean }): void;
  /** From the panel or the compare page: bring a span of the page's text into view and point it out. */
  showSpan(message: { span: Span }): void;
  /** From the background: where in the page's text that stands which is selected; undefined where it is no part of it. */
  placeSelection(message: object): Place | undefined;
  /** From the background: go to the next (1) or the previous (-1) claim in the page. */
  stepClaim(message: { step: 1 | -1 }): void;
}

/** Every addressee and what it answers. */
export interface Calls {
  background: BackgroundCalls;
  page: PageCalls;
}

export type Addressee = keyof Calls;

/** A message on its way: whom it is for, what is asked, and with what. */
export interface Envelope<To extends Addressee = Addressee> {
  to: To;
  call: keyof Calls[To] & string;
  message: unknown;
}

type Output<Call> = Call extends (message: never) => infer Answer ? Answer : never;
type Input<Call> = Call extends (message: infer Message) => unknown ? Message : never;

/** One handler for each call of an addressee: a missing one does not compile. */
export type Handlers<To extends Addressee, Sender> = {
  [Name in keyof Calls[To]]: (
    message: Input<Calls[To][Name]>,
    sender: Sender,
  ) => Output<Calls[To][Name]> | Promise<Output<Calls[To][Name]>>;
};

/** Wraps a message; the argument types are those of the call. */
export function envelope<To extends Addressee, Name extends keyof Calls[To] & string>(
  to: To,
  call: Name,
  message: Input<Calls[To][Name]>,
): Envelope<To> {
  return { to, call, message };
}

/**
 * A listener for `runtime.onMessage` that answers the messages for one addressee, and leaves others alone by
 * returning undefined. Messages come from our own contexts only, so their types are trusted once the
 * addressee and the call are known.
 *
 * @param admits whether a sender may make a call; one that may not is told so. Without it every sender may
 */
export function listenAs<To extends Addressee, Sender>(
  to: To,
  handlers: Handlers<To, Sender>,
  admits: (call: keyof Calls[To] & string, sender: Sender) => boolean = () => true,
) {
  return (received: unknown, sender: Sender): Promise<unknown> | undefined => {
    const { to: addressee, call, message } = (received ?? {}) as Partial<Envelope<To>>;
    if (addressee !== to || call === undefined || !Object.hasOwn(handlers, call)) return undefined;
    if (!admits(call, sender)) return Promise.reject(new Error(`Its sender may not call ${call}.`));
    const handler = handlers[call] as (message: unknown, sender: Sender) => unknown;
    return Promise.resolve(handler(message, sender));
  };
}
