import { type Language, languages, nearestLanguage } from './language.ts';
import { type CopyKind, copyKinds } from './page/address.ts';

/** Which wording of a claim the panel shows. */
export const views = ['translated', 'original', 'both'] as const;

export type View = (typeof views)[number];

/** What the reader chooses; kept in the browser's local storage under `settingsKey`. */
export interface Settings {
  language: Language;
  view: View;
  /** The kinds of copies that are read without being asked to. The browser must allow their sites as well. */
  copies: CopyKind[];
}

export const settingsKey = 'settings';

/**
 * The settings that are stored, each missing or unknown one replaced by its default.
 *
 * @param stored what storage holds under `settingsKey`, of any shape
 * @param preferred the browser's languages as BCP 47 tags, best first
 */
export function readSettings(stored: unknown, preferred: readonly string[]): Settings {
  const { language, view, copies } = (stored ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    language: languages.find((known) => known === language) ?? firstSupported(preferred),
    view: views.find((known) => known === view) ?? 'translated',
    copies: copyKinds.filter((known) => Array.isArray(copies) && copies.includes(known)),
  };
}

/** The part of the browser's storage that settings are kept in. */
export interface SettingsStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings as they are stored now; see `readSettings`. */
export const loadSettings = async (store: SettingsStore, preferred: readonly string[]): Promise<Settings> =>
  readSettings((await store.get(settingsKey))[settingsKey], preferred);

/** Changes what is stored now, which another page may have changed meanwhile. What nobody chose is not stored. */
export async function changeSettings(
  store: SettingsStore,
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<void> {
  const stored = (await store.get(settingsKey))[settingsKey];
  const part = typeof change === 'function' ? change(readSettings(stored, [])) : change;
  await store.set({ [settingsKey]: { ...(typeof stored === 'object' && stored), ...part } });
}

const firstSupported = (preferred: readonly string[]): Language =>
  preferred.map(nearestLanguage).find((language) => language !== undefined) ?? 'en';
