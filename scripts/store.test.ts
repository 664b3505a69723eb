import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../core/language.ts';

const folder = new URL('../store/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));
const pictures = readdirSync(new URL('screenshots/', folder));

/** The part of a store's text under a heading. */
const part = (language: string, heading: string): string =>
  read(`${language}.md`).toString().split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!.trim();

/** Width, height and colour type of a PNG, as its header states them. */
function header(name: string) {
  const file = read(`screenshots/${name}`);
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), colour: file[25] };
}

const trueColour = 2;

describe.each(languages)('what the stores are told in %s', (language) => {
  const words = JSON.parse(
    readFileSync(new URL(`../assets/locales/${language}.json`, import.meta.url), 'utf8'),
  );

  test('has the name and summary of the package, short enough for each store', () => {
    expect(part(language, 'Name')).toBe(words.extensionName);
    expect(part(language, 'Name').length).toBeLessThanOrEqual(45);
    expect(part(language, 'Summary')).toBe(words.extensionDescription);
    expect(part(language, 'Summary').length).toBeLessThanOrEqual(132);
  });

  test('has a description that is neither too short nor too long, in plain text', () => {
    const description = part(language, 'Description');
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
    expect(description).not.toMatch(/[<>*_#`]|\]\(/);
  });

  test('has pictures of the size and kind that the stores take', () => {
    const own = pictures.filter((name) => name.replace(/-\d-.*/, '') === language);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.length).toBeLessThanOrEqual(5);
    for (const name of own) expect(header(name)).toEqual({ width: 1280, height: 800, colour: trueColour });
  });
});

test('the promotional tile is of its size', () => {
  expect(header('promotional-tile.png')).toEqual({ width: 440, height: 280, colour: trueColour });
});
