import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { MakerState } from '../../components/BriefMaker.tsx';
import type { MakerPlace } from '../../components/maker-name.ts';
import { type Article, bodyWords } from '../../core/article.ts';
import type { Brief, Sent } from '../../core/brief.ts';
import { moveBrief } from '../../core/grounding/move-brief.ts';
import type { ArticleRecord } from '../../core/messages.ts';
import { hostOf, isThisMachine } from '../../core/server-address.ts';
import { permissionsOf } from '../../core/server-permissions.ts';
import type { Maker, Settings } from '../../core/settings.ts';
import { sourceNamed } from '../../sources/index.ts';
import type { MakingProgress, MakingRequest } from './brief-maker.ts';
import { useHandOver } from './hand-over.ts';
import { useSent } from './sent.ts';

/** The making of a translated brief of a tab's article, and how to begin and end it. */
export interface MakingControl {
  state: MakerState;
  makers: MakerPlace[];
  /** What there is so far of a brief that is being made. */
  soFar: Brief | undefined;
  /** What was sent in this view for briefs that are not there, or not yet. */
  sent: Sent[];
  /** True where a brief in the reader's language is still to be had. */
  wanted: boolean;
  /** By a click: a download may begin. A brief that is there is made anew. */
  make(): void;
  cancel(): void;
}

/**
 * Follows a tab's article: a brief in the reader's language that was made before is taken at once; another is made
 * where the reader has it made without being asked, or by `make`. What is made goes to the background, which keeps it.
 */
export function useMaking(tabId: number, record: ArticleRecord, settings: Settings): MakingControl {
  const [state, setState] = useState<MakerState>(idle);
  const [soFar, setSoFar] = useState<{ brief: Brief; from: Article }>();
  const { sent, count, forget } = useSent();
  const work = useRef<AbortController>(undefined);
  const { article } = record;
  const wanted = isWanted(record, settings);
  const of = useMemo(() => dependedOn(article, settings), [article, settings]);
  const { handOver, handOverAgain } = useHandOver(tabId, record, of);

  const run = async (make: (signal: AbortSignal) => Promise<MakerState>) => {
    work.current?.abort();
    const own = new AbortController();
    work.current = own;
    const end = await make(own.signal).catch(() => failed);
    if (own.signal.aborted) return;
    setSoFar(undefined);
    setState(end);
  };
  const makeWith =
    (how: Pick<MakingRequest, 'asked' | 'again' | 'makers'>) =>
    async (signal: AbortSignal): Promise<MakerState> => {
      const onProgress = (progress: MakingProgress) => {
        if (signal.aborted) return;
        if (progress.sent) count(signal, progress.maker, progress.sent);
        if (progress.brief) setSoFar({ brief: progress.brief, from: article });
        setState(whileMaking(progress));
      };
      const keeps = settings.library && !(await browser.tabs.get(tabId)).incognito;
      const { makeBrief } = await briefMaker();
      const { brief, refusals } = await makeBrief({ article, settings, signal, keeps, ...how, onProgress });
      if (!brief) return { step: 'refused', refusals };
      await handOver(brief, article);
      forget(signal);
      return idle;
    };

  useEffect(() => {
    setState(idle);
    setSoFar(undefined);
    const stop = () => work.current?.abort();
    if (!wanted || handOverAgain()) return stop;
    void run(async (signal) => {
      const { briefMadeBefore } = await briefMaker();
      const kept = await briefMadeBefore({ article, settings, makers: settings.makers });
      if (kept) return handOver(kept, article).then(() => idle);
      const unasked = settings.automatic ? makersUnasked(article, settings) : [];
      if (unasked.length === 0) return idle;
      return makeWith({ asked: false, again: false, makers: unasked })(signal);
    });
    return stop;
  }, [article.key, wanted, of, settings.automatic]);

  return {
    ...{ state, wanted, sent, soFar: soFar && moveBrief(soFar.brief, soFar.from, article) },
    makers: settings.makers.map((maker) => placeOf(maker, settings)),
    make() {
      // A server may have lost its permission. Asking for it needs the click, so nothing is awaited before.
      const asked = askForServers(settings);
      void run(async (signal) => {
        await asked;
        return makeWith({ asked: true, again: !wanted, makers: settings.makers })(signal);
      });
    },
    cancel() {
      work.current?.abort();
      setSoFar(undefined);
      setState(idle);
    },
  };
}

/** What a brief depends on, as one text to compare. */
const dependedOn = (article: Article, { language, makers, servers }: Settings): string =>
  JSON.stringify([bodyWords(article), language, makers, servers]);

const whileMaking = ({ maker, downloaded, brief, refusals }: MakingProgress): MakerState => ({
  ...{ step: 'making', maker, claims: brief?.claims.length ?? 0, refusals },
  ...(downloaded !== undefined && { downloaded }),
});

/**
 * Who may be asked without a click. A page of an unknown site may be the reader's own mail: it was read for them alone, so
 * that no server is asked, nor anyone whom the reader wants asked after a server.
 */
const makersUnasked = ({ source }: ArticleRecord['article'], { makers }: Settings): readonly Maker[] =>
  sourceNamed(source) ? makers : makers.slice(0, makers[0] === 'browser' ? 1 : 0);

/** What makes briefs is loaded where one is wanted: most articles have theirs, or are in the reader's language. */
const briefMaker = () => import('./brief-maker.ts');

const idle: MakerState = { step: 'idle' };
const failed: MakerState = { step: 'refused', refusals: [{ provider: 'sidegloss', reason: 'failed' }] };

/** A brief that was prepared by hand is better than any, and one in the reader's language needs no other. */
const isWanted = ({ brief }: ArticleRecord, { language, makers }: Settings): boolean =>
  brief.provider !== 'dossier' && brief.language !== language && makers.length > 0;

/** Asks the browser for what the reader's servers need; without a question where it is given already. */
async function askForServers({ makers, servers }: Settings): Promise<void> {
  const isFirefox = import.meta.env.FIREFOX;
  const needed = makers
    .flatMap((maker) => (maker === 'browser' ? [] : (servers[maker] ?? [])))
    .map(({ address }) => permissionsOf(address, !isFirefox));
  if (needed.length === 0) return;
  const origins = needed.flatMap((one) => one.origins);
  const data_collection = isFirefox ? [...new Set(needed.flatMap((one) => one.data_collection))] : [];
  const wanted = { origins, ...(data_collection.length > 0 && { data_collection }) };
  await browser.permissions.request(wanted).catch(() => false);
}

function placeOf(maker: Maker, { servers }: Settings): MakerPlace {
  if (maker === 'browser') return { maker, local: true };
  const server = servers[maker];
  if (!server) return { maker, local: true };
  const { address, model } = server;
  return { maker, ...(model && { model }), host: hostOf(address), local: isThisMachine(address) };
}
