// The packages of the three stores, and the sources that Mozilla's reviewers build the Firefox package from. They lie
// in .output/. `npm run zip`; `-- --verify` also builds the sources as a reviewer does, and compares.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { builtFiles, differences } from './zip/same-files.ts';

const { values } = parseArgs({ options: { verify: { type: 'boolean', default: false } } });

const output = new URL('../.output/', import.meta.url);
const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const packages = ['chrome', 'edge', 'firefox', 'sources'];
const read = (name: string) => readFileSync(new URL(`sidegloss-${version}-${name}.zip`, output));

for (const browser of ['chrome', 'edge', 'firefox'])
  run(process.execPath, [wxt, 'zip', '--browser', browser]);
const sums = packages.map((name) => {
  const sum = createHash('sha256').update(read(name)).digest('hex');
  return `${sum}  sidegloss-${version}-${name}.zip\n`;
});
writeFileSync(new URL('SHA256SUMS', output), sums.join(''));
process.stdout.write(sums.join(''));
if (values.verify) verify();

/** Installs and builds the unpacked sources, and says which of the built files are not those of the package. */
function verify() {
  console.log('Building the unpacked sources …');
  const folder = mkdtempSync(join(tmpdir(), 'sidegloss-sources-'));
  try {
    for (const [name, content] of Object.entries(unzipSync(read('sources')))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
    run('npm', ['run', 'build:firefox'], folder);
    const different = differences(
      unzipSync(read('firefox')),
      builtFiles(join(folder, '.output/firefox-mv3')),
    );
    if (different.length === 0) return console.log('The sources build to the same bytes as the package.');
    console.error(`Not the same as in the package:\n${different.join('\n')}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @throws Error with what the command wrote, where it fails */
function run(command: string, args: string[], cwd?: string) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`);
}
