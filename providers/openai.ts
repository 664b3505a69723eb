import * as v from 'valibot';
import type { Draft, Sent } from '../core/brief.ts';
import { partsOf } from '../core/model/parts.ts';
import { type Assignment, type Part, type Prompt, promptFor, replySchema } from '../core/model/prompt.ts';
import { readReply, readReplySoFar } from '../core/model/reply.ts';
import { isPromptCut } from '../core/model/tokens.ts';
import { isInLanguage, isInScript, type PartReply, writtenDraft } from '../core/model/written-draft.ts';
import { plainText } from '../core/plain-text.ts';
import { type ChatReply, chatReader, mostChatBytes } from './chat-reader.ts';
import { BriefRefused, type DraftRequest, defineProvider, type Provider } from './provider.ts';
import {
  type Answer,
  ask,
  errorIn,
  faultOf,
  type Patience,
  type Question,
  type Server,
  serverOf,
  usualPatience,
} from './server.ts';

/** The tokens that a model reads at once, where the reader does not say. */
const usualContext = 8192;

/** A model behind the interface that OpenAI's chat completions have and most servers of models speak. */
export const createProvider = (patience: Patience): Provider =>
  defineProvider({
    id: 'openai',
    makeDraft: (request) => makeDraft(request, patience),
    testConnection: (request) => testConnection(serverOf(request, patience)),
  });

export default createProvider(usualPatience);

async function makeDraft(request: DraftRequest, patience: Patience): Promise<Draft> {
  const server = serverOf(request, patience);
  const { model, contextTokens = usualContext } = server.connection;
  const { article, reading, language, onProgress } = request;
  if (!model) throw new BriefRefused('not-set-up');
  if (!reading?.sentences.length) throw new BriefRefused('no-claims');
  const assignment: Assignment = { article, reading, language };
  const parts = partsOf(assignment, contextTokens);
  if (!parts) throw new BriefRefused('too-long');

  const replies: PartReply[] = [];
  const completions: Completion[] = [];
  const manner: Manner = { form: fullForm, insists: false };
  for (const part of parts) {
    let known = 0;
    const show = (reply: PartReply['reply'] | undefined): void => {
      if (!reply || reply.claims.length <= known) return;
      known = reply.claims.length;
      const draft = writtenDraft(assignment, [...replies, { part, reply }], model);
      onProgress?.({ step: 'writing', draft });
    };
    const written = await writePart(server, assignment, part, manner, show);
    replies.push({ part, reply: written.at(-1)!.reply });
    completions.push(...written);
  }
  const draft = writtenDraft(assignment, replies, model);
  if (draft.claims.length === 0 || !isInLanguage(draft)) throw new BriefRefused('not-as-asked');
  if (
    draft.claims.every(({ selector }) => selector?.type === 'SentenceSelector' && !selector.sentences.length)
  )
    throw new BriefRefused('no-evidence');
  return { ...draft, sent: sentOf(server, completions) };
}

/** How a server is asked, learned from one request to the next. */
interface Manner {
  form: Form;
  /** It wrote the other script of Chinese when it was not told with examples. */
  insists: boolean;
}

type Written = Completion & Pick<PartReply, 'reply'>;

/** The replies to one part of an article, the one to take last: one in the other script of Chinese is asked for again, once. */
async function writePart(
  server: Server,
  assignment: Assignment,
  part: Part,
  manner: Manner,
  show: (reply: PartReply['reply'] | undefined) => void,
): Promise<Written[]> {
  const first = await write(server, assignment, part, manner, show);
  if (manner.insists || isInScript(first.reply, assignment.language)) return [first];
  manner.insists = true;
  const second = await write(server, assignment, part, manner, show).catch((error) => {
    if (error instanceof BriefRefused && error.reason !== 'cancelled') return undefined;
    throw error;
  });
  return second ? [first, second] : [first];
}

async function write(
  server: Server,
  assignment: Assignment,
  part: Part,
  manner: Manner,
  show: (reply: PartReply['reply'] | undefined) => void,
): Promise<Written> {
  const prompt = promptFor(assignment, part, manner.insists);
  const told = { ...prompt, characters: charactersOf(assignment, part) };
  const { form, ...completion } = await complete(server, told, manner.form, (soFar) =>
    show(readReplySoFar(soFar)),
  );
  manner.form = form;
  const reply = readReply(completion.content);
  if (!reply && completion.isCut) throw new BriefRefused('prompt-cut');
  if (!reply) throw new BriefRefused(completion.isWhole ? 'not-as-asked' : 'cut-off');
  show(reply);
  return { ...completion, reply };
}

/** How much of an article a prompt about a part of it has. */
const charactersOf = ({ article, reading }: Assignment, { first, last }: Part): number =>
  reading.sentences
    .slice(first - 1, last)
    .reduce((sum, { start, end }) => sum + end - start, article.headline.length);

function sentOf({ sent }: Server, completions: readonly Completion[]): Sent {
  const known = completions.flatMap(({ tokens }) => tokens ?? []);
  const sum = (of: 'read' | 'written') => known.reduce((all, count) => all + count[of], 0);
  const tokens = { read: sum('read'), written: sum('written') };
  return {
    ...sent,
    ...(known.length === completions.length && { tokens }),
    ...(completions.some(({ isCut }) => isCut) && { cut: true }),
  };
}

/** What is asked of a server beyond the prompt. Not every server or model knows each of it. */
interface Form {
  format: 'json_schema' | 'json_object' | 'text';
  hasTemperature: boolean;
  hasUsage: boolean;
  hasSystem: boolean;
}

const fullForm: Form = { format: 'json_schema', hasTemperature: true, hasUsage: true, hasSystem: true };

/** For a question that is no brief. */
const bareForm: Form = { format: 'text', hasTemperature: false, hasUsage: false, hasSystem: true };

/** What is left to ask of a server that rejected a request: without what it names, or in a freer format. */
function lesserForm(form: Form, said: string): Form | undefined {
  if (form.hasTemperature && /temperature/i.test(said)) return { ...form, hasTemperature: false };
  if (form.hasUsage && /stream_options|include_usage/i.test(said)) return { ...form, hasUsage: false };
  if (form.hasSystem && /system (?:role|message)|roles? must alternate/i.test(said))
    return { ...form, hasSystem: false };
  if (form.format === 'json_schema') return { ...form, format: 'json_object' };
  return form.format === 'json_object' ? { ...form, format: 'text' } : undefined;
}

function bodyOf(model: string, { system, user }: Prompt, form: Form): unknown {
  const format = {
    json_schema: {
      type: 'json_schema',
      json_schema: { name: 'brief', strict: true, schema: replySchema },
    },
    json_object: { type: 'json_object' },
    text: undefined,
  }[form.format];
  return {
    model,
    messages: form.hasSystem
      ? [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ]
      : [{ role: 'user', content: `${system}\n\n${user}` }],
    stream: true,
    ...(form.hasUsage && { stream_options: { include_usage: true } }),
    // Little freedom, and not none: some thinking models go round in circles without any.
    ...(form.hasTemperature && { temperature: 0.2 }),
    ...(format && { response_format: format }),
  };
}

/** What a model wrote to a prompt. */
interface Completion extends ChatReply {
  /** Whether it seems to have been shown only a part of the prompt. */
  isCut: boolean;
}

const authorisation = ({ connection: { key } }: Server): Record<string, string> =>
  key ? { authorization: `Bearer ${key}` } : {};

/** Has a model write, in the fullest form that its server accepts, which is told for the next time. */
async function complete(
  server: Server,
  prompt: Prompt & Pick<Question, 'characters'>,
  form: Form,
  onContent: (soFar: string) => void,
): Promise<Completion & { form: Form }> {
  const reader = chatReader(server, onContent);
  const answer = await ask(server, {
    path: '/chat/completions',
    body: bodyOf(server.connection.model!, prompt, form),
    ...(prompt.characters && { characters: prompt.characters }),
    headers: { ...authorisation(server), accept: 'text/event-stream, application/json' },
    most: mostChatBytes,
    onText: reader.feed,
  });
  if (answer.status >= 200 && answer.status < 300) {
    const done = reader.end();
    const isCut = isPromptCut(prompt.system + prompt.user, done.tokens?.read ?? 0);
    if (done.isCutOff) throw new BriefRefused(isCut ? 'prompt-cut' : 'cut-off');
    return { ...done, isCut, form };
  }
  const fault = faultOf(answer, server);
  const lesser =
    [400, 415, 422, 501].includes(answer.status) && !['too-long', 'no-model'].includes(fault.reason)
      ? lesserForm(form, errorIn(answer.text))
      : undefined;
  if (!lesser) throw fault;
  return complete(server, prompt, lesser, onContent);
}

const listed = v.object({ data: v.nullish(v.array(v.object({ id: v.string() }))) });
/** So many models are named to the reader at most. */
const mostModels = 500;

/** The models of a server, where it lets us ask them. One that lists none is asked for a word, where a model is chosen. */
async function testConnection(server: Server): Promise<{ models: string[] }> {
  const { model } = server.connection;
  const answer = await ask(server, { path: '/models', headers: authorisation(server) });
  const list = answer.status < 300 ? modelsIn(answer.text) : undefined;
  if (!list) {
    const fault = answer.status < 300 ? saidInstead(answer, server) : faultOf(answer, server);
    if (!model || !['not-found', 'not-the-protocol'].includes(fault.reason)) throw fault;
    await complete(server, { system: 'Answer with one word.', user: 'Say "ready".' }, bareForm, () => {});
    return { models: [] };
  }
  // Ollama lists a name with the tag that it takes where none is given.
  if (model && !list.some((id) => id === model || id === `${model}:latest`))
    throw new BriefRefused('no-model');
  await knock(server, model ?? list[0] ?? '');
  return { models: list };
}

/**
 * Asks for a reply to nothing, which is an error that costs nothing. Browsers name the extension in the header of a POST and
 * not of a GET, so a server that lists its models may still forbid to ask them (Ollama).
 */
async function knock(server: Server, model: string): Promise<void> {
  const answer = await ask(
    { ...server, patience: { ...server.patience, tries: 1 } },
    {
      path: '/chat/completions',
      body: { model, messages: [], max_tokens: 1 },
      headers: authorisation(server),
    },
  );
  const fault = faultOf(answer, server);
  if (['unauthorised', 'forbidden', 'not-found'].includes(fault.reason)) throw fault;
}

const modelsIn = (text: string): string[] | undefined => {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), listed), text);
  return success && 'data' in output
    ? (output.data ?? []).slice(0, mostModels).flatMap(({ id }) => plainText(id) || [])
    : undefined;
};

/** Why a good answer is no list of models: an error that it holds, or another protocol. */
const saidInstead = (answer: Answer, server: Server): BriefRefused =>
  /"error"/.test(answer.text) ? faultOf(answer, server) : new BriefRefused('not-the-protocol');
