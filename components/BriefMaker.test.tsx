import { render } from 'preact';
import { expect, it } from 'vitest';
import { useMain } from '../tests/main-element.ts';
import { BriefMaker, type MakerState } from './BriefMaker.tsx';
import type { MakerPlace } from './maker-name.ts';

const browser: MakerPlace = { maker: 'browser', local: true };
const local: MakerPlace = { maker: 'openai', model: 'small', host: 'localhost:11434', local: true };
const remote: MakerPlace = { maker: 'libretranslate', host: 'translate.example', local: false };
const notSetUp: MakerPlace = { maker: 'openai', local: true };

const mainOf = useMain();

function shown(makers: MakerPlace[], state: MakerState = { step: 'idle' }): Element {
  const doNothing = () => {};
  render(
    <BriefMaker
      {...{ state, makers, wanted: true, again: false }}
      {...{ onMake: doNothing, onCancel: doNothing, onSettings: doNothing }}
    />,
    mainOf(),
  );
  return mainOf();
}

it.each<[string, MakerPlace[], string]>([
  ['the browser', [browser], 'Made on this machine; nothing is sent.'],
  ['a server that is not set up', [browser, notSetUp], 'Made on this machine; nothing is sent.'],
  ['a server here', [local], 'The article’s text is sent to localhost:11434 on this machine.'],
  ['a server here and the browser', [browser, local], 'sent to localhost:11434 on this machine.'],
  [
    'two here at one address',
    [local, { ...remote, ...local }],
    'is sent to localhost:11434 on this machine.',
  ],
  ['a server elsewhere', [browser, remote], 'The article’s text is sent to translate.example.'],
  ['servers here and elsewhere', [local, remote], 'The article’s text is sent to translate.example.'],
  ['a server here that hands it on', [{ ...local, model: 'large:cloud' }], 'the article’s text is sent on'],
])('says where the text goes: to %s', (_, makers, told) => {
  expect(shown(makers).querySelector('.note')!.textContent).toContain(told);
});

it('tells who refused while the next one is at work', () => {
  const refusals = [{ provider: 'openai', reason: 'unauthorised' as const }];
  const text = shown([local, browser], { step: 'making', maker: 'browser', claims: 0, refusals }).textContent;
  expect(text).toContain('small at localhost:11434 asks for a key');
  expect(text).toContain('Being made by the browser’s own');
});
