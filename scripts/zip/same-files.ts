import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Contents by name, the parts of a name parted by `/`. */
export type Files = Record<string, Uint8Array>;

/** Every file below a folder. */
export const builtFiles = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );

/** The names that only one of two sets of files has, or that hold other bytes in the one than in the other. */
export const differences = (one: Files, other: Files): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .sort()
    .filter((name) => !(name in one && name in other && Buffer.compare(one[name]!, other[name]!) === 0));
