import { readSettings, type ServerMaker, type Settings, serverMakers } from '../../core/settings.ts';

/**
 * What of a file's settings is taken over. A file may be anybody's, so it changes nothing of what is sent where: the
 * makers that are asked, and the server of any that is asked or set up, stay as they are.
 */
export function settingsToTake(found: Record<string, unknown>, own: Settings): Partial<Settings> {
  const read = readSettings(found, [own.language]);
  const { makers: _, automatic: __, servers, ...harmless } = read;
  const free = (maker: ServerMaker) => !own.makers.includes(maker) && !own.servers[maker];
  const added = serverMakers.filter((maker) => free(maker) && servers[maker]);
  return {
    ...Object.fromEntries(Object.entries(harmless).filter(([name]) => Object.hasOwn(found, name))),
    ...(added.length > 0 && {
      servers: { ...Object.fromEntries(added.map((maker) => [maker, servers[maker]])), ...own.servers },
    }),
  };
}
