import { browser } from 'wxt/browser';
import { envelope, type PageCalls } from '../../core/messages.ts';

/** Asks the page in a tab something; a tab that has just gone has no page to ask. */
export async function callPage<Name extends keyof PageCalls & string>(
  tabId: number,
  name: Name,
  message: Parameters<PageCalls[Name]>[0],
): Promise<void> {
  await browser.tabs.sendMessage(tabId, envelope('page', name, message as never)).catch(() => {});
}
