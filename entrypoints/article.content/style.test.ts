import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markColours } from '../../core/settings.ts';

type Rgb = readonly [number, number, number];

const css = readFileSync(new URL('style.css', import.meta.url), 'utf8');
const page = {
  'a light page': {
    paper: [255, 255, 255],
    inks: [
      [0, 0, 0],
      [85, 85, 85],
    ],
  },
  'a dark page': {
    paper: [18, 18, 18],
    inks: [
      [255, 255, 255],
      [208, 208, 208],
    ],
  },
  'a grey page': {
    paper: [30, 30, 30],
    inks: [
      [230, 230, 230],
      [208, 208, 208],
    ],
  },
} as const satisfies Record<string, { paper: Rgb; inks: readonly Rgb[] }>;

/** A colour that the style sheet gives a highlight, and how opaque it is. */
function colourOf(highlight: string, property: string): { rgb: Rgb; opacity: number } {
  const rule = css.split('}').find((piece) => piece.includes(`(${highlight})`));
  const found = new RegExp(`${property}:[^;]*?rgb\\(([^)]+)\\)`).exec(rule ?? '')?.[1];
  const [red, green, blue, percent = '100'] = found!.match(/\d+/g)!;
  return { rgb: [Number(red), Number(green), Number(blue)], opacity: Number(percent) / 100 };
}

const laidOver = ({ rgb, opacity }: ReturnType<typeof colourOf>, below: Rgb): Rgb =>
  rgb.map((value, at) => value * opacity + below[at]! * (1 - opacity)) as unknown as Rgb;

/** WCAG 2.2: relative luminance. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const cases = Object.entries(page).flatMap(([name, look]) =>
  markColours.map((colour) => ({ name, colour, ...look })),
);

test.each(cases)(
  '$colour marks leave the words of $name readable, also where sides differ',
  ({ colour, paper, inks }) => {
    const marked = laidOver(colourOf(`sidegloss-claim-${colour}`, 'background-color'), paper);
    const differing = laidOver(colourOf(`sidegloss-differs-${colour}`, 'background-color'), marked);
    for (const ink of inks) {
      expect(contrast(ink, marked)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, differing)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test.each(cases)('$colour lines stand out from $name', ({ colour, paper }) => {
  for (const highlight of ['claim', 'differs']) {
    const { rgb, opacity } = colourOf(`sidegloss-${highlight}-${colour}`, 'text-decoration');
    expect(opacity).toBe(1);
    expect(contrast(rgb, paper)).toBeGreaterThanOrEqual(3);
  }
});

test.each(cases)(
  'a passage pointed out in $colour is readable on $name, and no mere mark',
  ({ colour, paper }) => {
    const pointedOut = laidOver(colourOf(`sidegloss-focus-${colour}`, 'background-color'), paper);
    expect(
      contrast(colourOf(`sidegloss-focus-${colour}`, '[^-]color').rgb, pointedOut),
    ).toBeGreaterThanOrEqual(4.5);
    expect(pointedOut).not.toEqual(
      laidOver(colourOf(`sidegloss-claim-${colour}`, 'background-color'), paper),
    );
  },
);
