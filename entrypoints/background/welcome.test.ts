import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnInstall } from './welcome.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it.each([
  ['install', ['/welcome.html']],
  ['update', []],
  ['chrome_update', []],
] as const)('at %s it opens %j', async (reason, opened) => {
  const before = await fakeBrowser.tabs.query({});
  welcomeOnInstall();
  const details = reason === 'update' ? { reason, previousVersion: '0.1.0' } : { reason };
  await fakeBrowser.runtime.onInstalled.trigger(details);
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.slice(before.length).map(({ url }) => url)).toEqual(opened);
});
