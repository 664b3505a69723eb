import { browser } from 'wxt/browser';
import { envelope, type PageCalls } from '../../core/messages.ts';

/** Calls a page; a page that has no content script, or has gone meanwhile, is no error. */
export async function callPage<Name extends keyof PageCalls & string>(
  tabId: number,
  call: Name,
  message: Parameters<PageCalls[Name]>[0],
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, envelope('page', call, message as never));
  } catch {
    // Nothing listens there.
  }
}
