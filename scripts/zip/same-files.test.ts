import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtFiles, differences } from './same-files.ts';

test('files of a folder are named by their place in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidegloss-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'manifest.json'), '{}');
  writeFileSync(join(folder, 'chunks/panel.js'), 'run()');
  const files = builtFiles(folder);
  expect(Object.keys(files).sort()).toEqual(['chunks/panel.js', 'manifest.json']);
  expect(Buffer.from(files['chunks/panel.js']!).toString()).toBe('run()');
});

test('what is missing on either side, and what has other bytes, is a difference', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const one = { same: bytes('a'), other: bytes('ab'), here: bytes('') };
  expect(differences(one, { same: bytes('a'), other: bytes('aB'), there: bytes('') })).toEqual([
    'here',
    'other',
    'there',
  ]);
  expect(differences(one, { ...one })).toEqual([]);
});
