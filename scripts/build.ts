import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browser.ts';

/**
 * Builds the extension for a kind of browser into `.output/`.
 *
 * @throws Error where the build fails; the builder has said why
 */
export function build(kind: BrowserKind) {
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '--browser', kind], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${kind} failed.\n${stdout}${stderr}`);
}
