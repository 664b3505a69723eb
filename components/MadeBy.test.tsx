import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Brief } from '../core/brief.ts';
import { MadeBy } from './MadeBy.tsx';

const brief: Brief = {
  ...{ article: 'a', language: 'en', summary: [], claims: [], provider: 'openai', machine: 'written' },
  ...{ dateCreated: '2026-01-01T00:00:00.000Z', refusals: [], otherSides: [] },
};

it.each([
  ['https://api.example.org', 'api.example.org'],
  ['http://localhost:11434', 'localhost:11434'],
  ['no address, in a file that was imported', 'no address, in a file that was imported'],
])('says that something was sent to %s', (to, told) => {
  const { document } = parseHTML('<main></main>');
  vi.stubGlobal('document', document);
  const main = document.querySelector('main')!;
  render(<MadeBy brief={{ ...brief, sent: { to, local: false, characters: 1200 } }} asked />, main);
  expect(main.textContent).toContain(`1,200 characters were sent to ${told}`);
  vi.unstubAllGlobals();
});
