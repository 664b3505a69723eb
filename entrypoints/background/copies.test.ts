import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsKey } from '../../core/settings.ts';
import { registerCopies } from './copies.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

interface Script {
  id: string;
  matches: string[];
}

let registered: Script[];
let allowed: Set<string>;

/** What the browser would do: WXT's stand-in has storage, but neither permissions nor scripting. */
beforeEach(() => {
  fakeBrowser.reset();
  [registered, allowed] = [[], new Set()];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        registered.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts: Script[]) => {
        if (scripts.some(({ id }) => registered.some((other) => other.id === id)))
          throw Error('Duplicate id');
        registered.push(...scripts);
      },
      updateContentScripts: async (scripts: Script[]) => {
        if (registered.length === 0) throw Error('No such id');
        registered = scripts;
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        if (registered.length === 0) throw Error('No such id');
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
});

const wayback = 'https://web.archive.org/*';
const archives = ['ph', 'today', 'is', 'fo', 'md', 'li', 'vn'].map((end) => `https://archive.${end}/*`);
const turnOn = (...copies: string[]) =>
  fakeBrowser.storage.local.set({ [settingsKey]: { language: 'ja', copies } });
const settings = async () => (await fakeBrowser.storage.local.get(settingsKey))[settingsKey];
const hostOf = (pattern: string) => pattern.split('/')[2];
const hosts = () => new Set(registered.flatMap(({ matches }) => matches.map(hostOf)));

it('registers nothing before the reader turns something on, whatever the browser allows', async () => {
  allowed.add(wayback);
  await registerCopies();
  expect(registered).toEqual([]);
  expect(await settings()).toBeUndefined();
});

it('registers what is on and allowed, however often it is asked', async () => {
  allowed.add(wayback);
  await turnOn('wayback');
  await registerCopies();
  const [first] = registered;
  for (let times = 0; times < 3; times++) await registerCopies();
  expect(registered[0]).toBe(first);
  expect(registered).toHaveLength(1);
  expect(hosts()).toEqual(new Set(['web.archive.org']));
  expect(registered[0]).toMatchObject({ js: ['content-scripts/article.js'], runAt: 'document_idle' });
});

it('registers again what an update of the extension dropped', async () => {
  allowed.add(wayback);
  await turnOn('wayback');
  await registerCopies();
  registered = [];
  await registerCopies();
  expect(registered).toHaveLength(1);
});

it('follows every switch', async () => {
  allowed = new Set([wayback, ...archives]);
  await turnOn('wayback', 'archive-today');
  await registerCopies();
  expect(hosts()).toEqual(new Set(['web.archive.org', ...archives.map(hostOf)]));
  await turnOn('archive-today');
  await registerCopies();
  expect(hosts()).toEqual(new Set(archives.map(hostOf)));
  await turnOn();
  await registerCopies();
  expect(registered).toEqual([]);
});

it('turns off what the browser no longer allows, in whole or in part, and leaves the rest', async () => {
  allowed = new Set([wayback, ...archives]);
  await turnOn('wayback', 'archive-today');
  await registerCopies();
  allowed.delete(archives[1]!);
  await registerCopies();
  expect(hosts()).toEqual(new Set(['web.archive.org']));
  expect(await settings()).toMatchObject({ language: 'ja', copies: ['wayback'] });
  allowed = new Set([...archives]);
  await registerCopies();
  expect(registered).toEqual([]);
  expect(await settings()).toMatchObject({ language: 'ja', copies: [] });
});

it('turns nothing off that the reader turns on meanwhile', async () => {
  allowed = new Set(archives);
  await turnOn('wayback');
  const { contains } = fakeBrowser.permissions;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementationOnce(async (wanted) => {
    await turnOn('wayback', 'archive-today');
    return contains(wanted);
  });
  await registerCopies();
  expect(await settings()).toMatchObject({ copies: ['archive-today'] });
});
