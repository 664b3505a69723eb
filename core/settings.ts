import { type Language, languages, nearestLanguage } from './language.ts';
import { type CopyKind, copyKinds } from './page/address.ts';
import { parseAddress } from './server-address.ts';

/** Which wording of a claim the panel shows. */
export const views = ['translated', 'original', 'both'] as const;

export type View = (typeof views)[number];

/** What marks in the page are painted with. */
export const markColours = ['amber', 'green', 'blue', 'pink'] as const;

export type MarkColour = (typeof markColours)[number];

/** The makers of translated briefs, by their provider's id; which of them are asked, and in which order, is the reader's. */
export const makers = ['browser', 'openai', 'libretranslate'] as const;

export type Maker = (typeof makers)[number];

/** The makers that are a server of the reader's choice. */
export const serverMakers = ['openai', 'libretranslate'] as const satisfies readonly Maker[];

export type ServerMaker = (typeof serverMakers)[number];

/** A server that the reader set up. Its key is kept apart (`Keys`), so that it is in no export of the settings. */
export interface Server {
  /** Where its interface begins, for example `http://localhost:11434/v1`. */
  address: string;
  model?: string;
  /** How many tokens the model reads at once. */
  contextTokens?: number;
}

/** A server and the key to it. */
export interface Connection extends Server {
  key?: string;
}

/** What the reader chooses; kept in the browser's local storage under `settingsKey`. */
export interface Settings {
  /** The language of briefs. */
  language: Language;
  /** The language of the interface's own words. */
  interfaceLanguage: Language;
  view: View;
  /** Whether claims are marked in the page, and with what. */
  marks: boolean;
  markColour: MarkColour;
  /** Ids of the sources whose pages are left alone. */
  sourcesOff: string[];
  /** The kinds of copies that are read without being asked to. The browser must allow their sites as well. */
  copies: CopyKind[];
  /** The makers that are asked, in this order. */
  makers: Maker[];
  servers: Partial<Record<ServerMaker, Server>>;
  /** Whether a brief is made as soon as the panel shows an article, or when the reader asks for it. */
  automatic: boolean;
  /** Whether the articles that are read are kept in the library. */
  library: boolean;
  /** Whether keys of one character go from claim to claim. */
  letterKeys: boolean;
}

export const settingsKey = 'settings';

/** The version that settings are stored in: raised with every change of their shape, which adds a migration. */
export const settingsVersion = 2;

type Stored = Record<string, unknown>;

/** What makes settings of each version into those of the next, from version 1 on. */
export const settingsMigrations: readonly ((stored: Stored) => Stored)[] = [
  // Until then one choice of language was both the brief's and the interface's.
  (stored) => (stored.language === undefined ? stored : { interfaceLanguage: stored.language, ...stored }),
];

/** What is stored, of any shape and version, in the shape of today's version; `{}` for what is no settings. */
export function migrateSettings(stored: unknown): Stored {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { version } = stored as Stored;
  const from = typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
  return settingsMigrations.slice(from - 1).reduce((older, migrate) => migrate(older), stored as Stored);
}

/**
 * The settings that are stored, each missing or unknown one replaced by its default.
 *
 * @param stored what storage holds under `settingsKey`, of any shape
 * @param preferred the browser's languages as BCP 47 tags, best first
 */
export function readSettings(stored: unknown, preferred: readonly string[]): Settings {
  const found = migrateSettings(stored);
  const own = firstSupported(preferred);
  return {
    language: oneOf(languages, found.language) ?? own,
    interfaceLanguage: oneOf(languages, found.interfaceLanguage) ?? own,
    view: oneOf(views, found.view) ?? 'translated',
    marks: found.marks !== false,
    markColour: oneOf(markColours, found.markColour) ?? 'amber',
    sourcesOff: Array.isArray(found.sourcesOff)
      ? found.sourcesOff.filter((id) => typeof id === 'string')
      : [],
    copies: someOf(copyKinds, found.copies) ?? [],
    makers: someOf(makers, found.makers, 'as stored') ?? ['browser'],
    servers: readServers(found.servers),
    automatic: found.automatic !== false,
    library: found.library !== false,
    letterKeys: found.letterKeys !== false,
  };
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((item) => item === value);

/** The known ones of a list, each once, in the known order or as they are stored; undefined for what is no list. */
function someOf<T extends string>(
  known: readonly T[],
  value: unknown,
  order: 'as known' | 'as stored' = 'as known',
): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  if (order === 'as known') return known.filter((item) => value.includes(item));
  return [...new Set(value)].filter((item): item is T => known.includes(item));
}

function readServers(value: unknown): Settings['servers'] {
  const servers: Settings['servers'] = {};
  for (const maker of serverMakers) {
    const server = (value as Partial<Record<ServerMaker, unknown>> | null | undefined)?.[maker];
    const { address, model, contextTokens } = (server ?? {}) as Record<keyof Server, unknown>;
    if (typeof address !== 'string' || !/^https?:\/\/\S+$/.test(address) || !parseAddress(address)) continue;
    servers[maker] = {
      address,
      ...(typeof model === 'string' && model !== '' && { model }),
      ...(typeof contextTokens === 'number' && contextTokens > 0 && { contextTokens }),
    };
  }
  return servers;
}

/** The keys to the reader's servers, kept apart from the settings under `keysKey`. */
export type Keys = Partial<Record<ServerMaker, string>>;

export const keysKey = 'keys';

/** The keys that are stored: whatever is no key is left out. */
export function readKeys(stored: unknown): Keys {
  const keys: Keys = {};
  for (const maker of serverMakers) {
    const key = (stored as Keys | null | undefined)?.[maker];
    if (typeof key === 'string' && key !== '') keys[maker] = key;
  }
  return keys;
}

/** The part of the browser's storage that settings are kept in. */
export interface SettingsStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings as they are stored now; see `readSettings`. */
export const loadSettings = async (store: SettingsStore, preferred: readonly string[]): Promise<Settings> =>
  readSettings((await store.get(settingsKey))[settingsKey], preferred);

/** A change of settings, or what makes one of those that are stored. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** The last change that was asked for of each store. */
const lastChange = new WeakMap<SettingsStore, Promise<void>>();

/**
 * Changes what is stored now, which another page may have changed meanwhile. Changes take turns, so that none of several at
 * once is lost. What nobody chose is not stored.
 */
export function changeSettings(store: SettingsStore, change: SettingsChange): Promise<void> {
  const before = lastChange.get(store) ?? Promise.resolve();
  // One that failed holds up none of those after it.
  const changed = before.catch(() => {}).then(() => storeChange(store, change));
  lastChange.set(store, changed);
  return changed;
}

async function storeChange(store: SettingsStore, change: SettingsChange): Promise<void> {
  const stored = (await store.get(settingsKey))[settingsKey];
  const part = typeof change === 'function' ? change(readSettings(stored, [])) : change;
  await store.set({ [settingsKey]: { ...migrateSettings(stored), ...part, version: settingsVersion } });
}

const firstSupported = (preferred: readonly string[]): Language =>
  preferred.map(nearestLanguage).find((language) => language !== undefined) ?? 'en';
