import { browser } from 'wxt/browser';
import type { Article } from '../../core/article.ts';
import { envelope } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';

/** Brings the article of the other side to the front, and a passage of it into view. */
export const showThere = (article: Article, span?: Span): void =>
  void browser.runtime.sendMessage(envelope('background', 'showArticle', { article, ...(span && { span }) }));
