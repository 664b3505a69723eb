import type { CopyKind } from '../../core/page/address.ts';
import { permissionsOf, type ServerPermissions } from '../../core/server-permissions.ts';
import { type Settings, serverMakers } from '../../core/settings.ts';
import { copySites } from '../../sources/copy-site.ts';

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
