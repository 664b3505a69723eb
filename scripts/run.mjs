// Runs a script of this folder, `node scripts/run.mjs NAME …`, after doing all the set-up it needs. Plain
// JavaScript without dependencies, because it is what runs on a machine where nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** The dependencies as the lock names them: `npm ci` writes its own copy of them, which tells what is there. */
const locked = (file) => {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  } catch {
    return {};
  }
};

function dependenciesAreThere() {
  const wanted = locked('package-lock.json');
  const there = locked('node_modules/.package-lock.json');
  // What is optional is left out on some machines.
  const same = Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (there[name] ? there[name].version === version : optional),
  );
  return same && existsSync(`${root}/node_modules/.bin/node`);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  if (error) throw error;
  return status ?? 1;
}

if (!dependenciesAreThere()) {
  console.error('Installing the locked dependencies …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('The dependencies could not be installed. Check the network, then run the command again.');
    process.exit(status);
  }
}

const [name, ...args] = process.argv.slice(2);
// The project's own Node (a dependency) reads TypeScript and is new enough for every tool.
process.exit(run(`${root}/node_modules/.bin/node`, [`${root}/scripts/${name}.ts`, ...args]));
