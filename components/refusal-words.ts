import type { RefusalReason } from '../core/brief.ts';
import { fill, type Words } from './words.ts';

const refusalWord = {
  'no-dossier': 'refusedNoDossier',
  'no-claims': 'emptyNoClaims',
  'not-set-up': 'refusedNotSetUp',
  'not-allowed': 'refusedNotAllowed',
  unreachable: 'refusedUnreachable',
  unauthorised: 'refusedUnauthorised',
  forbidden: 'refusedForbidden',
  'not-found': 'refusedNotFound',
  'no-model': 'refusedNoModel',
  busy: 'refusedBusy',
  'server-error': 'refusedServerError',
  'not-the-protocol': 'refusedNotTheProtocol',
  'not-as-asked': 'refusedNotAsAsked',
  'too-long': 'refusedTooLong',
  'prompt-cut': 'refusedPromptCut',
  'cut-off': 'refusedCutOff',
  'too-large': 'refusedTooLarge',
  'timed-out': 'refusedTimedOut',
  cancelled: 'refusedCancelled',
  'no-evidence': 'refusedNoEvidence',
  'unsupported-language': 'refusedUnsupportedLanguage',
  unavailable: 'refusedUnavailable',
  'needs-download': 'refusedNeedsDownload',
  failed: 'refusedFailed',
} as const satisfies Record<RefusalReason, keyof Words>;

/** Where the remedy lies in the form that the reader has before them. */
const wordInForm: Partial<Record<RefusalReason, keyof Words>> = {
  'not-allowed': 'refusedNotAllowedHere',
  unauthorised: 'refusedUnauthorisedHere',
  'no-model': 'refusedNoModelHere',
  'cut-off': 'refusedCutOffHere',
};

/** What the fault is and how to mend it. `who` is the server's host, or what the maker is called. */
export const refusalWords = (reason: RefusalReason, who: string, words: Words): string =>
  fill(words[refusalWord[reason]], { who });

/** The same, told below the form in which a server is set up. */
export const refusalWordsInForm = (reason: RefusalReason, host: string, words: Words): string =>
  fill(words[wordInForm[reason] ?? refusalWord[reason]], { who: host });
