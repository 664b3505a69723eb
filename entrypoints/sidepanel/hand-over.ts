import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Article, bodyWords } from '../../core/article.ts';
import type { Brief } from '../../core/brief.ts';
import { moveBrief } from '../../core/grounding/move-brief.ts';
import { type ArticleRecord, envelope } from '../../core/messages.ts';

/** How a brief that was made comes to the background. */
export interface HandOver {
  /** Hands over what was made of one reading of the page, for the page as it reads by now; nothing where it says something else. */
  handOver(brief: Brief, from: Article): Promise<void>;
  /** Hands over what was made of these very words before in this view; false where nothing was. */
  handOverAgain(): boolean;
}

/**
 * Hands briefs of a tab's article over. A page that is read again because something beside its words has changed, as a
 * count of views does, is given the same brief again: nobody is asked for another.
 *
 * @param made what a brief depends on; another is for another brief
 */
export function useHandOver(tabId: number, record: ArticleRecord, made: string): HandOver {
  const latest = useRef(record);
  latest.current = record;
  const last = useRef<{ made: string; brief: Brief; from: Article }>(undefined);

  const handOver = async (brief: Brief, from: Article) => {
    last.current = { made, brief, from };
    const { article, revision } = latest.current;
    if (bodyWords(article) !== bodyWords(from)) return;
    const moved = moveBrief(brief, from, article);
    await browser.runtime.sendMessage(envelope('background', 'briefMade', { tabId, revision, brief: moved }));
  };
  const handOverAgain = () => {
    if (last.current?.made !== made) return false;
    void handOver(last.current.brief, last.current.from);
    return true;
  };

  // One that was on its way while the page was read anew was of a revision that the background no longer has.
  useEffect(() => {
    if (!record.brief.machine) handOverAgain();
  }, [record.revision]);

  return { handOver, handOverAgain };
}
