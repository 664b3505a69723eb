import type { Page } from 'puppeteer-core';
import { copySites } from '../sources/copy-site.ts';
import type { Launched } from './browser.ts';

/**
 * The reader's yes to the browser's question about some hosts (Chromium), which no script can click: the browser's own
 * page of extensions notes it, so that the question of the click that follows is answered at once.
 */
export const allowHosts = (launched: Launched, hosts: readonly string[]): Promise<void> =>
  inExtensionsPage(
    launched,
    hosts
      .map((host) => `await chrome.developerPrivate.addHostPermission('${launched.extensionId}', '${host}')`)
      .join(';'),
  );

/** Runs a script in the browser's own page of extensions. */
export async function inExtensionsPage({ browser }: Launched, script: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => { ${script} })()`);
  await page.close();
}

/** Opens the settings. */
export async function openOptions({ browser, extensionId }: Launched): Promise<Page> {
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.waitForSelector('.switches input');
  return options;
}

/** The box of a kind of copies in the settings. */
export const copyBox = (kind: string) => `.switches input[aria-describedby="${kind}-note"]`;

/** Turns every kind of copies on, as a reader does who is asked and says yes. */
export async function turnAllCopiesOn(launched: Launched): Promise<void> {
  const options = await openOptions(launched);
  for (const { kind, origins } of copySites) {
    await allowHosts(launched, origins);
    await options.bringToFront();
    await options.click(copyBox(kind));
    await options.waitForFunction(
      (box) => (document.querySelector(box) as HTMLInputElement).checked,
      {},
      copyBox(kind),
    );
  }
  await options.waitForFunction(
    `chrome.scripting.getRegisteredContentScripts().then(([script]) => script?.matches.some((match) => match.includes('translate.goog')))`,
  );
  await options.close();
}
