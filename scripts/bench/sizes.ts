import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from '../build.ts';
import type { Row } from './measure.ts';

const parts: [what: string, pattern: RegExp][] = [
  ['content script', /^content-scripts\//],
  ['panel', /sidepanel/],
  ['background', /^background/],
  ['package', /./],
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Builds the extension and weighs what each part loads, raw and with each file gzipped. */
export function weighBuild(): Row[] {
  build('chrome');
  const folder = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      const content = readFileSync(path);
      return {
        path: path.slice(folder.length).replace(/^\//, ''),
        raw: content.length,
        gzipped: gzipSync(content).length,
      };
    });
  return parts.map(([what, pattern]) => {
    const own = files.filter(({ path }) => pattern.test(path));
    const sum = (key: 'raw' | 'gzipped') => own.reduce((total, file) => total + file[key], 0);
    return {
      what: `size of the ${what}`,
      ours: `${kilobytes(sum('raw'))}, ${kilobytes(sum('gzipped'))} gzipped`,
    };
  });
}
