import { useLayoutEffect } from 'preact/hooks';

/** What a key asks for among claims. */
export type ClaimCommand = 'next' | 'previous' | 'first' | 'last' | 'wording' | 'help';

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  /** The focus is on a claim. */
  onClaim: boolean;
  /** The focus is where keys are typed, choose, or close: in a field, a menu or a dialog. */
  taken: boolean;
}

const letters: Record<string, ClaimCommand> = { j: 'next', k: 'previous', '?': 'help' };
const onClaim: Record<string, ClaimCommand> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * What a key press asks for; undefined where it is not ours. Arrows scroll, as everywhere, until the focus is on a claim.
 *
 * @param withLetters false for a reader who turned the keys off that are one character
 */
export function commandOf(press: KeyPress, withLetters: boolean): ClaimCommand | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.taken) return undefined;
  if (press.onClaim && Object.hasOwn(onClaim, press.key)) return onClaim[press.key];
  const letter = press.key.toLowerCase();
  if (!withLetters) return undefined;
  if (letter === 'o') return press.onClaim ? 'wording' : undefined;
  return Object.hasOwn(letters, letter) ? letters[letter] : undefined;
}

/**
 * The place in a list to go to.
 *
 * @param at the present place, -1 where the reader is at none
 * @returns undefined where there is nothing to go to
 */
export function placeAfter(command: ClaimCommand, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (command === 'next') return Math.min(at + 1, length - 1);
  if (command === 'previous') return Math.max(at - 1, 0);
  if (command === 'first') return 0;
  return command === 'last' ? length - 1 : undefined;
}

/** Where the reader has come to: a claim's place in the list and its own number. */
export interface ClaimPlace {
  at: number;
  of: number;
  number: string;
}

/** The claims on the page, in its order: cards, or rows of a table. */
const claimElements = () => [...document.querySelectorAll<HTMLElement>('.claim, [id^="row-"]')];

/** Where keys are typed, choose, or close. */
export const takesKeys = 'input, select, textarea, dialog, [contenteditable], [role="menu"]';

/**
 * Goes from claim to claim by keys, as long as the component lives. The focus is what moves, so that Enter does what the
 * claim's own button does.
 *
 * @param onMove is told where the reader has come to
 * @param onHelp the reader asks which keys there are
 */
export function useClaimKeys(
  withLetters: boolean,
  onMove: (place: ClaimPlace) => void,
  onHelp: () => void,
): void {
  // Not after the next frame: the keys that the list shows work as soon as it shows them.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const claims = claimElements();
      const at = claims.findIndex((claim) => claim.contains(target));
      const { key, ctrlKey, altKey, metaKey, isComposing } = event;
      const command = commandOf(
        {
          ...{ key, ctrlKey, altKey, metaKey, isComposing },
          onClaim: at >= 0,
          taken: target.closest(takesKeys) !== null,
        },
        withLetters,
      );
      if (!command || event.defaultPrevented) return;
      event.preventDefault();
      if (command === 'help') onHelp();
      else if (command === 'wording') toggleWording(claims[at]!);
      else moveTo(claims, placeAfter(command, at < 0 ? chosenAmong(claims) : at, claims.length), onMove);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** A reader who is at no claim goes on from the one that was chosen. */
const chosenAmong = (claims: HTMLElement[]): number =>
  claims.findIndex((claim) => claim.hasAttribute('aria-current'));

function moveTo(claims: HTMLElement[], place: number | undefined, onMove: (place: ClaimPlace) => void) {
  if (place === undefined) return;
  const claim = claims[place]!;
  // One that is not found in the page has nothing to press, and takes the focus itself.
  (claim.querySelector<HTMLElement>('button, summary, a[href]') ?? claim).focus();
  claim.scrollIntoView({ block: 'nearest' });
  const number = claim.querySelector('.claim-number')?.textContent ?? '';
  onMove({ at: place + 1, of: claims.length, number });
}

/** Opens or closes the page's own words. */
function toggleWording(claim: HTMLElement) {
  const wording = claim.querySelector<HTMLDetailsElement>('details.original-wording');
  if (wording) wording.open = !wording.open;
}
