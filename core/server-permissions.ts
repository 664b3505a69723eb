import { isThisMachine, parseAddress } from './server-address.ts';

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
  const { protocol, host, hostname } = parseAddress(address)!;
  return {
    origins: [`${protocol}//${hasPorts ? host : hostname}/*`],
    data_collection: isThisMachine(address) ? [] : ['websiteContent'],
  };
}
