import type { Page } from 'puppeteer-core';

const isMade = `document.querySelector('.made-by button') && !document.querySelector('.maker')`;
/** Waits until there is a brief in the reader's language. */
export const made = (panel: Page) => panel.waitForFunction(isMade);
export const says = (panel: Page, words: string) =>
  panel.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);
export const textOf = (panel: Page, selector: string): Promise<string> =>
  panel.$eval(selector, (element) => element.textContent ?? '');
export const textsOf = (panel: Page, selector: string): Promise<string[]> =>
  panel.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
