import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from '../build.ts';
import type { Row } from './measure.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Builds the extension and weighs what each part loads, raw and with each file gzipped: the panel with what it shares
 * with other pages. Workers and what is loaded later count for the package alone.
 */
export function weighBuild(): Row[] {
  build('chrome');
  const folder = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }): [string, Buffer] => {
        const path = `${parentPath}/${name}`;
        return [path.slice(folder.length).replace(/^\//, ''), readFileSync(path)];
      }),
  );
  const paths = [...files.keys()];
  const panel = [...String(files.get('sidepanel.html')).matchAll(/(?:src|href)="\/([^"]+)"/g)];
  const parts = {
    'content script': paths.filter((path) => path.startsWith('content-scripts/')),
    panel: ['sidepanel.html', ...panel.map(([, path]) => path!)],
    background: ['background.js'],
    package: paths,
  };
  return Object.entries(parts).map(([what, own]) => {
    const sum = (weigh: (content: Buffer) => number) =>
      own.reduce((total, path) => total + weigh(files.get(path)!), 0);
    const raw = sum((content) => content.length);
    const gzipped = sum((content) => gzipSync(content).length);
    return { what: `size of the ${what}`, ours: `${kilobytes(raw)}, ${kilobytes(gzipped)} gzipped` };
  });
}
