import type { CopyKind } from '../../core/page/address.ts';
import { isThisMachine } from '../../core/server-address.ts';
import { type Settings, serverMakers } from '../../core/settings.ts';
import { copySites } from '../../sources/copy-site.ts';

/** What the browser is asked to allow for a server. */
export interface ServerPermissions {
  origins: string[];
  /** What is sent away from this machine; Firefox alone asks about it. */
  data_collection: 'websiteContent'[];
}

/**
 * What a server needs: its origin, and where it is not on this machine, that pages' words are sent to it.
 *
 * @param hasPorts whether the browser's match patterns have ports; Firefox's have none
 */
export function permissionsOf(address: string, hasPorts: boolean): ServerPermissions {
  const { protocol, host, hostname } = new URL(address);
  return {
    origins: [`${protocol}//${hasPorts ? host : hostname}/*`],
    data_collection: isThisMachine(address) ? [] : ['websiteContent'],
  };
}

/** What of these servers' permissions nothing needs any more: neither a server that is set up nor a copy that is read. */
export function noLongerNeeded(
  addresses: readonly string[],
  { servers, copies }: Pick<Settings, 'servers' | 'copies'>,
  hasPorts: boolean,
): ServerPermissions {
  const kept = serverMakers.flatMap((maker) => servers[maker] ?? []);
  const needed = kept.map(({ address }) => permissionsOf(address, hasPorts));
  const given = addresses.map((address) => permissionsOf(address, hasPorts));
  const inUse = new Set([...needed.flatMap(({ origins }) => origins), ...originsOf(copies)]);
  const stillSent = needed.some(({ data_collection }) => data_collection.length > 0);
  return {
    origins: given.flatMap(({ origins }) => origins).filter((origin) => !inUse.has(origin)),
    data_collection: stillSent
      ? []
      : (given.find((one) => one.data_collection.length > 0)?.data_collection ?? []),
  };
}

const originsOf = (copies: readonly CopyKind[]) =>
  copySites.filter(({ kind }) => copies.includes(kind)).flatMap(({ origins }) => origins);
