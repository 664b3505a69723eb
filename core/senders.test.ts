import { describe, expect, test } from 'vitest';
import type { BackgroundCalls } from './messages.ts';
import { mayCall, type Sender } from './senders.ts';

type Call = keyof BackgroundCalls;

const ofScript: Call[] = ['pageRead', 'pageLeft', 'markClicked'];
const ofPanel: Call[] = [
  ...(['otherSideRead', 'briefMade', 'readTab', 'selectionClosed', 'compared', 'showArticle'] as const),
];
const all = [...ofScript, ...ofPanel];

describe.each([
  ['Chromium', 'abcdefghijklmnop', 'chrome-extension://abcdefghijklmnop'],
  ['Firefox', 'reader@reader.example', 'moz-extension://0f0e0d0c-0b0a-4908-8706-050403020100'],
])('in %s', (_, id, own) => {
  const callsOf = (sender: Sender) => all.filter((call) => mayCall(call, sender, { id, root: `${own}/` }));
  const inTab = { tab: { id: 7 }, frameId: 0 };
  const page = (name: string) => ({ id, url: `${own}/${name}`, origin: own });
  const paper = 'https://paper.example';

  test.each<[string, Sender, Call[]]>([
    ['the script in a page', { id, url: `${paper}/1`, origin: paper, ...inTab }, ofScript],
    ['the script in a file', { id, url: 'file:///tmp/1.html', origin: 'null', ...inTab }, ofScript],
    ['the panel', page('sidepanel.html'), ofPanel],
    ['the panel in a tab', { ...page('sidepanel.html?tab=1#claims'), ...inTab }, ofPanel],
    ['the panel where the browser tells no origin', { id, url: `${own}/sidepanel.html` }, ofPanel],
    ['the library', { ...page('library.html'), ...inTab }, ['showArticle']],
    ['the compare page', { ...page('compare.html'), ...inTab }, []],
  ])('%s calls what is its own', (_name, sender, calls) => expect(callsOf(sender)).toEqual(calls));

  test.each<[string, Sender]>([
    ['another extension', { ...page('sidepanel.html'), id: 'another' }],
    ['nobody known', {}],
    ['a frame in a page', { id, url: `${paper}/1`, origin: paper, tab: { id: 7 }, frameId: 3 }],
    ['what has no address', { id, ...inTab }],
    ['an address that begins like ours', { id, url: `${own}/sidepanel.html.example` }],
    ['a page that names ours in its address', { id, url: `${paper}/?${own}/sidepanel.html` }],
    ['a script that gives our address for its own', { id, url: `${own}/sidepanel.html`, origin: paper }],
  ])('%s calls nothing', (_name, sender) => expect(callsOf(sender)).toEqual([]));
});
