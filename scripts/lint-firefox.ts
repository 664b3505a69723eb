import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildFolder } from './browser.ts';

/** What addons.mozilla.org says of a package; `web-ext lint` prints the same. */
interface Report {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** The warnings that are known, by code: how many there are, and why they stay. */
const known: Record<string, { count: number; why: string }> = {
  UNSAFE_VAR_ASSIGNMENT: {
    count: 1,
    why: 'Preact can set innerHTML for whoever asks with dangerouslySetInnerHTML. Nothing here does: the linter forbids it.',
  },
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: {
    count: 1,
    why: 'Firefox for Android knows data_collection_permissions from 142 on. It has no sidebar, and is not supported.',
  },
};

/**
 * Lints the built Firefox extension as addons.mozilla.org does.
 *
 * @throws Error that lists the errors, the notices and each warning that is not a known one, or one that is gone
 */
export function lintFirefox() {
  const linter = fileURLToPath(new URL('../node_modules/addons-linter/bin/addons-linter', import.meta.url));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [linter, '--output', 'json', buildFolder('firefox')],
    {
      encoding: 'utf8',
    },
  );
  let report: Report;
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(`The linter gave no report.\n${stdout}${stderr}`);
  }
  const complaints = complaintsIn(report);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/** What of a report is not as it is known to be, one line each. */
export function complaintsIn({ errors, notices, warnings }: Report): string[] {
  const byCode = Map.groupBy(warnings, ({ code }) => code);
  const unknown = warnings.filter(({ code }) => (byCode.get(code)?.length ?? 0) > (known[code]?.count ?? 0));
  const gone = Object.entries(known).filter(([code, { count }]) => (byCode.get(code)?.length ?? 0) < count);
  return [
    ...[...errors, ...notices, ...unknown].map(
      ({ code, message, file = '' }) => `${code} ${file}: ${message}`,
    ),
    ...gone.map(([code]) => `${code} is gone: take it off the list of known warnings.`),
  ];
}
