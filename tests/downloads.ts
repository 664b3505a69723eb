import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Launched } from '../scripts/browser.ts';
import { firefoxWindow } from '../scripts/firefox-panel.ts';
import { eventually } from './browser.ts';

/** A folder that is downloaded to, and what arrives there, whole. */
export function downloadFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sidegloss-exports-'));
  const arrived = () => readdirSync(folder).filter((file) => !/\.(crdownload|part)$/.test(file));
  return {
    folder,
    next: async (known: number) => {
      const files = await eventually(
        async () => arrived().filter((file) => readFileSync(join(folder, file)).length > 0),
        (all) => all.length > known,
      );
      return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Has Chromium save what is downloaded in a folder, without asking. */
export async function saveDownloads({ browser }: Launched, folder: string): Promise<void> {
  const connection = await browser.target().createCDPSession();
  await connection.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Has Firefox save what is downloaded in a folder, without asking. */
export async function saveFirefoxDownloads(launched: Launched, folder: string): Promise<void> {
  const run = await firefoxWindow(launched);
  await run(`Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
    return '';`);
}
