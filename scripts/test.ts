// Every check of the project, one after the other; the last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFonts, findBrowser } from './browser.ts';
import { build } from './build.ts';
import { lintFirefox } from './lint-firefox.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: string[];
}

const total: Count = { passed: 0, failed: 0, skipped: [] };
const binary = (name: string) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

/** One check that passes or fails as a whole. */
function check(name: string, run: () => void) {
  const began = performance.now();
  try {
    run();
    total.passed += 1;
    console.log(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    total.failed += 1;
    console.log(`✗ ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

function command(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(binary(name), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** A run of Vitest, each of whose tests counts. */
function tests(name: string, config: string) {
  console.log(`${name}:`);
  const folder = mkdtempSync(join(tmpdir(), 'sidegloss-test-'));
  const report = join(folder, 'report.json');
  const { status } = spawnSync(
    binary('vitest'),
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${report}`],
    { stdio: 'inherit' },
  );
  try {
    const count = countTests(JSON.parse(readFileSync(report, 'utf8')));
    total.passed += count.passed;
    // A file that cannot even be loaded has no test that fails.
    total.failed += status !== 0 && count.failed === 0 ? 1 : count.failed;
    total.skipped.push(...count.skipped);
  } catch {
    total.failed += 1;
    console.log(`✗ ${name} did not run`);
  }
  rmSync(folder, { recursive: true });
}

interface Report {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

function countTests({ testResults }: Report): Count {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (...states: string[]) => all.filter(({ status }) => states.includes(status));
  return {
    passed: named('passed').length,
    failed: named('failed').length,
    skipped: named('skipped', 'pending', 'todo').map(({ fullName }) => fullName),
  };
}

check('format and lint', () => command('biome', 'ci', '.'));
check('types', () => command('tsc', '--noEmit'));
check('types of core/, without the DOM', () => command('tsc', '--noEmit', '--project', 'core/tsconfig.json'));
tests('unit tests', 'vitest.config.ts');
check('build for Chromium', () => build('chrome'));
check('build for Firefox', () => build('firefox'));
check('the Firefox build as its store lints it', lintFirefox);
check('browsers', () => {
  findBrowser(['chrome']);
  findBrowser(['firefox']);
  ensureFonts();
});
tests('browser tests', 'tests/vitest.config.ts');

for (const name of total.skipped) console.log(`skipped: ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
