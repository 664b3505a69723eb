import type { PlacedClaim } from './compare-articles.ts';

/**
 * Which claims there are, and where they stand, as one text: a comparison is of these, and holds for whatever has the same.
 * Storage gives an object's fields back in another order, so that none is written.
 */
export const claimPlaces = (claims: readonly Pick<PlacedClaim, 'id' | 'passages'>[]): string =>
  JSON.stringify(claims.map(({ id, passages }) => [id, passages.map(({ start, end }) => [start, end])]));
