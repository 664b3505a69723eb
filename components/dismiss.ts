import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { takesKeys } from './claim-keys.ts';

/** Calls back at Escape, wherever the focus is but where Escape closes something else. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if ((event.target as Element).closest(takesKeys)) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/**
 * When a part of the page goes that has the focus, the focus goes back to where it was before, or else to what the page is
 * about.
 */
export function useFocusBack(part: RefObject<HTMLElement | null>): void {
  // A layout effect ends while the part still stands in the document.
  useLayoutEffect(() => {
    const own = part.current!;
    let before = document.activeElement;
    const follow = ({ target }: FocusEvent) => {
      if (!own.contains(target as Node)) before = target as Element;
    };
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      if (!own.contains(document.activeElement)) return;
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (isThere ? (before as HTMLElement) : document.querySelector('main'))?.focus();
    };
  }, []);
}
