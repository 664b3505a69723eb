import type { Fact } from '../facts/fact.ts';

/** Units of one dimension, each in the first of them. */
const dimensions: Record<string, number>[] = [
  { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800, mo: 2_629_800, a: 31_557_600 },
  { m: 1, mm: 0.001, cm: 0.01, km: 1000, in: 0.0254, ft: 0.3048, yd: 0.9144, mi: 1609.344, nmi: 1852 },
  { m2: 1, ft2: 0.092_903, km2: 1e6, ha: 10_000, mu: 666.667, acre: 4046.856, mi2: 2_589_988 },
  { g: 1, mg: 0.001, jin: 500, kg: 1000, t: 1e6, oz: 28.3495, lb: 453.592 },
  { l: 1, ml: 0.001, m3: 1000, gal: 3.785_41, bbl: 158.987 },
  { 'km/h': 1, 'mi/h': 1.609_344 },
  { kW: 1, W: 0.001, MW: 1000, GW: 1e6 },
  { kWh: 1, MWh: 1000, GWh: 1e6, TWh: 1e9 },
];

/** How far a figure may be off that was turned into another unit and rounded: 6 miles for 10 km. */
const tolerance = 0.04;

/** The dimension of a measure and its size in that dimension's first unit; a part of a whole is a share. */
function sizeOf({ type, value, unit = '' }: Fact): { dimension: number; size: number } | undefined {
  const amount = Number(value);
  if (type === 'percent') return { dimension: -1, size: amount / 100 };
  if (type === 'multiple' && amount < 1) return { dimension: -1, size: amount };
  if (type !== 'quantity' && type !== 'duration') return undefined;
  const dimension = dimensions.findIndex((units) => unit in units);
  return dimension < 0 ? undefined : { dimension, size: amount * dimensions[dimension]![unit]! };
}

/** True where two measures in different units are of about one size: 18 months and a year and a half, two thirds and 67 %. */
export function isOfOneSize(here: Fact, there: Fact): boolean {
  if (here.high !== undefined || there.high !== undefined) return false;
  if (here.type === there.type && here.unit === there.unit) return false;
  const [ours, theirs] = [sizeOf(here), sizeOf(there)];
  if (!ours || !theirs || ours.dimension !== theirs.dimension) return false;
  return Math.abs(ours.size - theirs.size) <= tolerance * Math.max(ours.size, theirs.size);
}
