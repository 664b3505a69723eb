import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, vi } from 'vitest';

/** Gives each test of a file a document of its own, and what gives the `<main>` in it, to render into. */
export function useMain(): () => Element {
  beforeEach(() => vi.stubGlobal('document', parseHTML('<main></main>').document));
  afterEach(() => void vi.unstubAllGlobals());
  return () => document.querySelector('main')!;
}
