import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Brief } from '../core/brief.ts';
import { useMain } from '../tests/main-element.ts';
import { MadeBy, type MadeByProps } from './MadeBy.tsx';

const brief: Brief = {
  ...{ article: 'a', language: 'en', summary: [], claims: [], provider: 'openai', machine: 'written' },
  ...{ dateCreated: '2026-01-01T00:00:00.000Z', refusals: [], otherSides: [] },
};

const mainOf = useMain();

function shown(props: Partial<MadeByProps>): string {
  render(<MadeBy {...{ brief, asked: false, ...props }} />, mainOf());
  return mainOf().textContent;
}

const sent = { to: 'https://api.example.org', local: false, characters: 1200 };

it('says that nothing was sent where nobody was asked', () => {
  expect(shown({})).toContain('Nothing was sent anywhere');
  const silent: [string, Partial<MadeByProps>][] = [
    ['another page', { asked: true }],
    ['the maker', { brief: { ...brief, sent } }],
    ['one who refused', { brief: { ...brief, refusals: [{ provider: 'openai', reason: 'busy', sent }] } }],
    ['one at work', { sent: [sent] }],
    ['one about nothing of the article', { sent: [{ ...sent, characters: 0 }] }],
  ];
  for (const [asked, props] of silent) expect(shown(props), asked).not.toContain('Nothing was sent');
});

it('says what was sent before a refusal, and for what was not made', () => {
  const refusals: Brief['refusals'] = [{ provider: 'openai', reason: 'not-as-asked', sent }];
  expect(shown({ brief: { ...brief, refusals } })).toContain('1,200 characters were sent to api.example.org');
  expect(shown({ sent: [sent, sent] })).toContain('2,400 characters were sent to api.example.org');
  const unsure = { ...sent, unsure: true as const };
  expect(shown({ sent: [unsure] })).toContain('Up to 1,200 characters may have reached api.example.org');
});

it.each([
  ['https://api.example.org', 'api.example.org'],
  ['http://localhost:11434', 'localhost:11434'],
  ['no address, in a file that was imported', 'no address, in a file that was imported'],
])('says that something was sent to %s', (to, told) => {
  const said = shown({ brief: { ...brief, sent: { ...sent, to } } });
  expect(said).toContain(`1,200 characters were sent to ${told}`);
});
