import type { CopyKind } from '../core/page/address.ts';

/** What each kind of copy is called, and what is to be known before it is turned on. */
export const copyWords = {
  wayback: { name: 'copyWayback', note: 'copyWaybackNote' },
  'archive-today': { name: 'copyArchiveToday', note: 'copyArchiveTodayNote' },
  'google-translate': { name: 'copyGoogleTranslate', note: 'copyGoogleTranslateNote' },
  'github-mirror': { name: 'copyGithubMirror', note: 'copyGithubMirrorNote' },
} as const satisfies Record<CopyKind, object>;
