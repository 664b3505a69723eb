import { browser } from 'wxt/browser';
import type { Refusal } from '../../core/brief.ts';
import { sameServer } from '../../core/server-address.ts';
import { permissionsOf, type ServerPermissions } from '../../core/server-permissions.ts';
import {
  type Connection,
  changeSettings,
  keysKey,
  loadSettings,
  readKeys,
  type ServerMaker,
} from '../../core/settings.ts';
import { BriefRefused, refusalBy } from '../../providers/provider.ts';
import { noLongerNeeded } from './server-permissions.ts';
import { serverTests } from './servers.ts';

const { local } = browser.storage;

const isFirefox = import.meta.env.FIREFOX;

/** What a test of a connection came to. */
export type Tested = { models: string[] } | Refusal;

/** How long a server is waited for, in milliseconds: the test loads no model. */
const patience = 15_000;

/**
 * Asks a server whether it would do. To be called in the turn of a click: the browser asks the reader to allow the server's
 * site, and nothing is awaited before.
 *
 * @param connection what is typed; a key that is stored for the same server stands in for one that is not typed
 */
export async function testServer(maker: ServerMaker, connection: Connection): Promise<Tested> {
  const { origins } = permissionsOf(connection.address, !isFirefox);
  if (!(await request({ origins, data_collection: [] }))) return { provider: maker, reason: 'not-allowed' };
  try {
    return await serverTests[maker]({
      connection: { ...connection, ...(await keyFor(maker, connection)) },
      fetch: globalThis.fetch.bind(globalThis),
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    if (error instanceof BriefRefused) return refusalBy(maker, error);
    return { provider: maker, reason: 'failed' };
  }
}

/**
 * Stores a server, and its key apart, and turns it on. To be called in the turn of a click, as `testServer`; Firefox is
 * asked as well to allow that pages' words are sent, where the server is not on this machine.
 *
 * @param tested addresses that were allowed for a test
 * @returns false where the browser did not allow it: then nothing is stored
 */
export async function saveServer(
  maker: ServerMaker,
  { key: typedKey, ...server }: Connection,
  tested: readonly string[],
): Promise<boolean> {
  if (!(await request(permissionsOf(server.address, !isFirefox)))) return false;
  const { key } = await keyFor(maker, { ...server, ...(typedKey && { key: typedKey }) });
  const before = (await loadSettings(local, [])).servers[maker]?.address;
  await storeKey(maker, key);
  await changeSettings(local, ({ servers, makers }) => ({
    servers: { ...servers, [maker]: server },
    // Who sets a server up wants it to be asked; where it is already, it keeps its place.
    makers: makers.includes(maker) ? makers : [maker, ...makers],
  }));
  await giveBack([...tested, ...(before ? [before] : [])]);
  return true;
}

/** Forgets a server and its key, turns it off and gives back what the browser allowed for it. */
export async function removeServer(maker: ServerMaker, tested: readonly string[]): Promise<void> {
  const before = (await loadSettings(local, [])).servers[maker]?.address;
  await storeKey(maker, undefined);
  await changeSettings(local, ({ servers: { [maker]: _, ...servers }, makers }) => ({
    servers,
    makers: makers.filter((other) => other !== maker),
  }));
  await giveBack([...tested, ...(before ? [before] : [])]);
}

/** Stores a key, or deletes the one that is stored. */
export async function storeKey(maker: ServerMaker, key: string | undefined): Promise<void> {
  const { [maker]: _, ...others } = readKeys((await local.get(keysKey))[keysKey]);
  await local.set({ [keysKey]: { ...others, ...(key && { [maker]: key }) } });
}

/** The key that is typed, or else the one that is stored, if it is this server's: another server is never told it. */
async function keyFor(maker: ServerMaker, { address, key }: Connection): Promise<{ key?: string }> {
  if (key) return { key };
  const stored = readKeys((await local.get(keysKey))[keysKey])[maker];
  const { servers } = await loadSettings(local, []);
  return stored && sameServer(servers[maker]?.address ?? '', address) ? { key: stored } : {};
}

/** Chromium refuses a question about what it does not know. */
const asAsked = ({ origins, data_collection }: ServerPermissions) => ({
  origins,
  ...(isFirefox && data_collection.length > 0 && { data_collection }),
});

const request = (needed: ServerPermissions): Promise<boolean> =>
  browser.permissions.request(asAsked(needed)).catch(() => false);

/** Gives back what was allowed for these addresses, unless something else needs it. */
async function giveBack(addresses: readonly string[]) {
  const settings = await loadSettings(local, []);
  const free = noLongerNeeded(addresses, settings, !isFirefox);
  // A site that the browser's own settings allow by a wider rule cannot be given back, and need not be.
  await browser.permissions.remove(asAsked(free)).catch(() => false);
}
