import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildFolder } from './browser.ts';

interface Row {
  permissions: string[];
  asked: string;
  browsers: string;
  why: string;
}

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  browser_specific_settings?: {
    gecko: { data_collection_permissions: { required: string[]; optional?: string[] } };
  };
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The rows of the table in README. */
const rows: Row[] = readme
  .split('## What it asks for')[1]!
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, permissions, asked, browsers, why]) => ({
    permissions: [...permissions!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    asked: asked!,
    browsers: browsers!,
    why: why!,
  }));

const manifestOf = (kind: 'chrome' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(`${buildFolder(kind)}/manifest.json`, 'utf8'));

const isPattern = (permission: string): boolean => permission.includes('://');

test('every row of the table has a reason, and no permission stands in two', () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const { why, asked, browsers } of rows) {
    expect(why).not.toBe('');
    expect(['at once', 'when needed']).toContain(asked);
    expect(['all', 'Chrome, Edge', 'Firefox']).toContain(browsers);
  }
  const all = rows.flatMap(({ permissions }) => permissions);
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['chrome', 'Chrome, Edge'],
  ['firefox', 'Firefox'],
] as const)('the manifest for %s asks for what README lists, and for nothing else', (kind, name) => {
  const listed = (asked: string) =>
    rows
      .filter((row) => row.asked === asked && ['all', name].includes(row.browsers))
      .flatMap(({ permissions }) => permissions);
  const manifest = manifestOf(kind);
  const data = manifest.browser_specific_settings?.gecko.data_collection_permissions;
  const once = listed('at once');
  const later = listed('when needed');
  expect([...manifest.permissions].sort()).toEqual(once.filter((one) => !isPattern(one)).sort());
  expect([...manifest.host_permissions].sort()).toEqual(once.filter(isPattern).sort());
  expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(
    once.filter(isPattern).sort(),
  );
  expect([...manifest.optional_host_permissions].sort()).toEqual(later.filter(isPattern).sort());
  expect([...(manifest.optional_permissions ?? []), ...(data?.optional ?? [])].sort()).toEqual(
    later.filter((one) => !isPattern(one)).sort(),
  );
  expect(data?.required).toEqual(kind === 'firefox' ? ['none'] : undefined);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});
