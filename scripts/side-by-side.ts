import type { Browser, Page } from 'puppeteer-core';

/**
 * A picture of the page with the panel beside it, as PNG. Without a display the two are painted apart, so they
 * are put together in a blank tab.
 */
export async function sideBySide(browser: Browser, page: Page, panel: Page): Promise<Uint8Array> {
  await page.bringToFront();
  const pictures = [await screenshot(page), await screenshot(panel)];
  const blank = await browser.newPage();
  const background = await panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const style = `margin:0;display:flex;width:max-content;align-items:flex-start;background:${background}`;
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('');
  await blank.setContent(`<!doctype html><body style="${style}">${images}</body>`);
  const body = (await blank.$('body'))!;
  const picture = await body.screenshot();
  await blank.close();
  return picture;
}

const screenshot = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });
