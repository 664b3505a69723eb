import { findFurniture } from '../../core/page/furniture.ts';
import type { FurnitureCase } from './cases.ts';

/** For each line of a case, 1 where it is the article's body. */
export const predictBoiler = ({ title, lines }: FurnitureCase): { keep: number[] } => ({
  keep: findFurniture(title, lines).map((furniture) => (furniture ? 0 : 1)),
});
