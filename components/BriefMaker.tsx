import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal, RefusalReason } from '../core/brief.ts';
import type { Maker } from '../core/settings.ts';
import { type MakerPlace, makerName, refuserName, runsInCloud } from './maker-name.ts';
import { useReader } from './reader.ts';
import { refusalWords } from './refusal-words.ts';
import { SentBefore } from './sent-words.tsx';
import { fill, ownName, type Words } from './words.ts';

/** How far the making of a translated brief is. */
export type MakerState =
  | { step: 'idle' }
  | { step: 'making'; maker: Maker; claims: number; downloaded?: number; refusals: readonly Refusal[] }
  | { step: 'refused'; refusals: Refusal[] };

export interface BriefMakerProps {
  state: MakerState;
  /** The makers that are on, in the order that they are asked in. */
  makers: MakerPlace[];
  /** A brief in the reader's language is still to be had. */
  wanted: boolean;
  /** A brief in the reader's language is there, and another is made. */
  again: boolean;
  onMake(): void;
  onCancel(): void;
  onSettings(): void;
}

/**
 * A brief in the reader's own language: who would make it, how far it is, and why nobody did. Where nothing is to be made
 * it stays, empty: a status is read out only where it was there before its text, and the keyboard's place is kept.
 */
export function BriefMaker(props: BriefMakerProps) {
  const { state, makers, again, wanted } = props;
  const { words } = useReader();
  const isMaking = state.step === 'making';
  const isShown = wanted || state.step !== 'idle';
  const section = useFocusKept(isMaking, isMaking && again, isShown);
  const refusals = state.step === 'idle' ? [] : state.refusals;
  return (
    <section ref={section} {...(isShown && { class: 'maker', 'aria-label': words.translatedBrief })}>
      <Refusals refusals={refusals} makers={makers} />
      <p role="status" class="maker-status">
        {isMaking && makingWords(state, makers, words)}
      </p>
      {isMaking && <Making state={state} onCancel={props.onCancel} />}
      {isShown && !isMaking && <Offer {...props} refusals={refusals} />}
    </section>
  );
}

/**
 * Where a button that has the focus gives way to others, the first of them has it; where there is none, what is around it.
 *
 * @param step what is shown; another has other buttons
 * @param takes the focus, wherever it was: the button that began this stands elsewhere, and is gone
 * @param isShown false where there are no buttons
 */
function useFocusKept(step: unknown, takes: boolean, isShown: boolean) {
  const section = useRef<HTMLElement>(null);
  // Read before the old buttons are gone.
  const had = section.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const own = section.current;
    if (!own || !(had || takes)) return;
    const button = own.querySelector('button');
    if (button) button.focus();
    else own.closest('main')?.focus({ preventScroll: true });
  }, [step, takes, isShown]);
  return section;
}

/** Who makes a brief, and how to have it made. */
function Offer(props: Omit<BriefMakerProps, 'state' | 'onCancel'> & { refusals: readonly Refusal[] }) {
  const { makers, refusals, again, onMake, onSettings } = props;
  const { words, language } = useReader();
  const downloads = refusals.some(({ reason }) => reason === 'needs-download');
  const label = downloads ? 'downloadAndMake' : again ? 'makeAgain' : 'makeBrief';
  // Who has not been asked yet, as no server is of itself for a page of an unknown site, may do it.
  const isOut = ({ maker }: MakerPlace) =>
    refusals.some((refusal) => refusal.provider === maker && isHopeless(refusal));
  const nobody = makers.every(isOut);
  return (
    <>
      <div class="maker-buttons">
        {!nobody && (
          <button type="button" class="main-button" onClick={onMake}>
            {fill(words[label], { language: ownName(language) })}
          </button>
        )}
        <button type="button" class="link" onClick={onSettings}>
          {nobody ? words.setUpTranslation : words.changeMakers}
        </button>
      </div>
      {!nobody && <SentWhere makers={makers} />}
    </>
  );
}

/** Asking again would be answered the same. */
const isHopeless = ({ reason }: Refusal): boolean => reason === 'unavailable' || reason === 'not-set-up';

type AtWork = MakerState & { step: 'making' };

function makingWords({ maker, claims, downloaded }: AtWork, makers: MakerPlace[], words: Words): string {
  if (downloaded !== undefined) return words.downloading;
  const who = makerName(makers.find((place) => place.maker === maker) ?? { maker, local: true }, words);
  return fill(claims > 0 ? words.makingSoFar : words.making, { maker: who, n: claims });
}

function Making({ state: { downloaded }, onCancel }: { state: AtWork; onCancel(): void }) {
  const { words } = useReader();
  return (
    <>
      {/* A download that has not begun, or work of unknown length, has no share to show. */}
      <progress
        aria-label={downloaded === undefined ? words.translatedBrief : words.downloading}
        {...(downloaded !== undefined && { value: downloaded })}
      />
      <button type="button" class="link" onClick={onCancel}>
        {words.cancel}
      </button>
    </>
  );
}

/** What the reader did, or what the button beside it says: a browser without a model is the usual one. */
const understood = new Set<RefusalReason>(['cancelled', 'needs-download', 'unavailable']);

/** Why each of those who were asked so far made no brief. */
function Refusals({ refusals, makers }: { refusals: readonly Refusal[]; makers: MakerPlace[] }) {
  const { words } = useReader();
  const told = refusals.filter(({ reason }) => !understood.has(reason));
  if (told.length === 0) return null;
  return (
    <ul class="maker-refusals" role="alert">
      {told.map((refusal) => {
        const place = makers.find(({ maker }) => maker === refusal.provider);
        return (
          <li key={refusal.provider}>
            {refusalWords(refusal.reason, place ? refuserName(place, words) : 'Sidegloss', words)}
            {refusal.detail && <span class="detail">{refusal.detail}</span>}
            {refusal.sent && <SentBefore sent={refusal.sent} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Where the article's text goes when the button is clicked: away from this machine, if any of the makers does, is what counts. */
function SentWhere({ makers }: { makers: MakerPlace[] }) {
  const { words, interfaceLanguage } = useReader();
  const servers = makers.filter(({ host }) => host !== undefined);
  const away = servers.filter(({ local }) => !local);
  const list = new Intl.ListFormat(interfaceLanguage, { type: 'disjunction' });
  const hosts = (places: MakerPlace[]) => ({ host: list.format(new Set(places.map(({ host }) => host!))) });
  return (
    <p class="note">
      {servers.length === 0 && words.staysHere}
      {away.length > 0 && fill(words.willBeSent, hosts(away))}
      {servers.length > 0 && away.length === 0 && fill(words.willBeSentHere, hosts(servers))}
      {servers.some(({ local, model }) => local && runsInCloud(model)) && ` ${words.serverCloud}`}
    </p>
  );
}
