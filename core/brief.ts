import type { Selector } from './grounding/selector.ts';
import type { Language } from './language.ts';
import type { ClaimDate, ClaimFact, ClaimKind, ClaimReason } from './reading/claim.ts';
import type { Span } from './span.ts';

/** How a machine made a draft: by writing it, or by translating what was read. Its words are checked against the article. */
export type MachineWork = 'written' | 'translated';

/** What was sent to make a draft, and to whom. */
export interface Sent {
  /** The origin that it was sent to, for example `https://api.example.org`. */
  to: string;
  /** True where that is the reader's own machine; another one in the same network is not. */
  local: boolean;
  /** How many characters of the article were sent, in UTF-16 units: what is sent again counts again. */
  characters: number;
  /** What the model counted, where it says. */
  tokens?: { read: number; written: number };
  /** It seems to have read only a part of it, as its context is too small. */
  cut?: true;
  /** No answer came to some of it, so that nobody knows whether that arrived. */
  unsure?: true;
}

/** A fact in a machine's words that the sentences it cites do not state; offsets are into those words. */
export interface Flag extends Span {
  /** Whether the article states it somewhere else. */
  found: 'elsewhere' | 'nowhere';
}

/** What was found when a machine's words were checked against the sentences they cite. Empty where all is as cited. */
export interface TextCheck {
  flags: Flag[];
  /** One of the two denies what the other affirms. */
  denied?: true;
}

/** A sentence of a summary and the ids of the claims it rests on. */
export interface SummarySentence {
  text: string;
  claims: string[];
  /** Where it stands in the article, where it is a sentence of the article itself. */
  selector?: Selector;
}

/** A sentence of a summary with the passages that it was found at itself, whatever its claims were found at. */
export interface BriefSentence extends SummarySentence {
  passages: Span[];
  /** Where a machine wrote it. */
  check?: TextCheck;
}

/** One claim as a provider writes it, not yet checked against the page. */
export interface DraftClaim {
  id: string;
  kind: ClaimKind;
  /** The claim in the draft's language. */
  text: string;
  /** Who is said to have said it, in the draft's language; absent where it is the article's own statement. */
  attribution?: string;
  facts: ClaimFact[];
  /** When it happened or is to happen, where that is known. */
  when?: ClaimDate;
  /** Where it stands in the article; absent where the article is not known to state it. */
  selector?: Selector;
  /** Why it was picked, where a reading of the page picked it. */
  reasons?: ClaimReason[];
}

/** The page on the other side of a rewrite or of an original. */
export interface OtherSide {
  /** What that page is to this one. */
  role: 'original' | 'rewrite';
  url: string;
  /** Its headline as its own page, or the page that cites it, gives it. */
  title?: string;
  /** Known from a citation alone: whether one of the two is based on the other is for the reader to see. */
  cited?: true;
}

/** What a provider makes of an article, unchecked. */
export interface Draft {
  /** The language that the draft is written in. */
  language: Language;
  headline?: string;
  /** What this page is, in a sentence, where that is known. */
  about?: string;
  summary: SummarySentence[];
  claims: DraftClaim[];
  /** Where a machine made it; absent where a person did, or where the words are the article's own. */
  machine?: MachineWork;
  /** The model that made it, as its own server or browser names it. */
  model?: string;
  sent?: Sent;
  /** The other side as far as the provider knows it. */
  otherSides?: OtherSide[];
}

/** Why a claim has no passage. */
export type NotFound = 'facts-differ' | 'not-stated' | 'preview';

/** A claim that was looked for in the page: with its passages, or with the reason why it has none. */
export interface BriefClaim extends DraftClaim {
  passages: Span[];
  notFound?: NotFound;
  /** Where a machine wrote it: its text, and who is said to have said it. */
  check?: TextCheck;
  whoCheck?: TextCheck;
}

/** Who made no draft, and why: kept and shown, no fallback is silent. */
export interface Refusal {
  provider: string;
  reason: RefusalReason;
  /** What the refuser said of it, in its own words, where that helps: shown as plain text. */
  detail?: string;
  /** What was sent to it before it refused; absent where no server was asked. */
  sent?: Sent;
}

/** Why a provider made no draft. */
export type RefusalReason =
  | 'no-dossier'
  | 'no-claims'
  /** It is not set up. */
  | 'not-set-up'
  /** The browser does not let us reach that origin. */
  | 'not-allowed'
  | 'unreachable'
  /** 401: the key is missing or wrong. */
  | 'unauthorised'
  /** 403: the server does not answer extensions. */
  | 'forbidden'
  /** 404: nothing is at that address. */
  | 'not-found'
  | 'no-model'
  /** 429, after having tried again. */
  | 'busy'
  | 'server-error'
  /** Not what the protocol answers. */
  | 'not-the-protocol'
  /** The model's reply is not what was asked for. */
  | 'not-as-asked'
  /** More than the model can read at once. */
  | 'too-long'
  /** The server read only a part of what was sent, and its reply is not what was asked for. */
  | 'prompt-cut'
  /** The reply ended before it was whole. */
  | 'cut-off'
  | 'too-large'
  | 'timed-out'
  | 'cancelled'
  /** Every claim cited sentences that do not exist. */
  | 'no-evidence'
  | 'unsupported-language'
  /** The browser has no model of its own. */
  | 'unavailable'
  /** It would have to be downloaded, which the reader has not asked for. */
  | 'needs-download'
  | 'failed';

/** A draft grounded in its article (schema.org abstract). */
export interface Brief extends Omit<Draft, 'summary' | 'claims' | 'otherSides'> {
  article: string;
  summary: BriefSentence[];
  claims: BriefClaim[];
  /** The provider that made the draft. */
  provider: string;
  /** When, ISO 8601. */
  dateCreated: string;
  /** How many claims were dropped because they cite nothing that exists. */
  dropped?: number;
  /** A machine wrote some of it in the other script of Chinese than that of its language. */
  otherScript?: true;
  headlineCheck?: TextCheck;
  refusals: Refusal[];
  otherSides: OtherSide[];
}
