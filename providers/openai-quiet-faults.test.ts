import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../core/brief.ts';
import { readText } from '../core/reading/text-reading.ts';
import { harbour, stores } from '../tests/invented-articles.ts';
import { type Fault, type ModelServer, startModelServer } from '../tests/model-server.ts';
import { createProvider } from './openai.ts';
import type { DraftRequest } from './provider.ts';
import { usualPatience } from './server.ts';

// What goes wrong without the server's saying so.

const provider = createProvider({ ...usualPatience, pause: 10 });
const long = { article: stores, reading: readText(stores) };

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
  server.translate = () => 'This is what a sentence of the article says.';
});
afterEach(() => server.close());

const make = (more: Partial<DraftRequest> = {}) =>
  provider.makeDraft({
    ...{ article: harbour, reading: readText(harbour), language: 'en', fetch: globalThis.fetch },
    connection: { address: `${server.origin}/v1`, model: 'small' },
    ...more,
  });
const bodies = () => server.requests.map(({ body }) => body);

describe('a reader of Traditional characters', () => {
  const words = {
    simplified: '港务局说，去年货运量为1.2万吨，这是近年来最多的。',
    traditional: '港務局說，去年貨運量為1.2萬噸，這是近年來最多的。',
  };
  const asksWithExamples = (request: { messages: { content: string }[] }) =>
    request.messages.at(-1)!.content.includes('「國、說、會、來」');
  const inTraditional = (more: Partial<DraftRequest> = {}) => make({ language: 'zh-Hant', ...more });
  const textsOf = ({ summary, claims }: Draft) => [...summary, ...claims].map(({ text }) => text);

  test('is written for in them at the second try, where the first is in Simplified ones', async () => {
    server.translate = () => (asksWithExamples(bodies().at(-1)) ? words.traditional : words.simplified);
    const draft = await inTraditional();
    expect(new Set(textsOf(draft))).toEqual(new Set([words.traditional]));
    expect(bodies().map(asksWithExamples)).toEqual([false, true]);
    const both = bodies().map(({ messages }) =>
      server.countTokens(messages[0].content + messages[1].content),
    );
    expect(draft.sent!.tokens!.read).toBe(both[0]! + both[1]!);
    server.translate = () => words.traditional;
    const once = (await inTraditional()).sent!.characters;
    expect(draft.sent!.characters).toBe(once * 2);
  });

  test('is asked for no third one', async () => {
    server.translate = () => words.simplified;
    expect(new Set(textsOf(await inTraditional()))).toEqual(new Set([words.simplified]));
    expect(server.requests).toHaveLength(2);
  });

  test('gets the first reply where the second fails, and none where it is cancelled', async () => {
    server.translate = () => words.simplified;
    const fails: Fault = { status: 402, body: {} };
    server.faults = ['fenced', fails];
    expect(textsOf(await inTraditional())[0]).toBe(words.simplified);
    const stop = new AbortController();
    server.faults = ['fenced', 'silent'];
    setTimeout(() => stop.abort(), 200);
    await expect(inTraditional({ signal: stop.signal })).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('has every further part asked for with the examples', async () => {
    server.translate = (text) =>
      `${asksWithExamples(bodies().at(-1)) ? words.traditional : words.simplified}${/\d+/.exec(text)?.[0]}`;
    await inTraditional(long);
    expect(bodies().map(asksWithExamples)).toEqual([
      false,
      ...bodies()
        .slice(1)
        .map(() => true),
    ]);
    expect(bodies().length).toBeGreaterThan(2);
  });

  test('is no reader of Simplified ones, for whom the same reply will do', async () => {
    server.translate = () => words.simplified;
    await make({ language: 'zh-Hans' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a server that reads only a part of the prompt', () => {
  test('is known by the tokens that it counts', async () => {
    server.countTokens = () => 300;
    expect((await make()).sent).toMatchObject({ cut: true, tokens: { read: 300 } });
  });

  test('is known in a brief of many parts by one of them', async () => {
    server.translate = (text) => `The store with the number ${/\d+/.exec(text)?.[0]} is full of grain.`;
    const counts = [4096];
    server.countTokens = ({ length }) => counts.shift() ?? Math.ceil(length / 2);
    expect((await make(long)).sent).toHaveProperty('cut', true);
  });

  test('is said to be the fault where the reply is not as asked', async () => {
    server.countTokens = () => 300;
    server.write = () => 'What can I do for you?';
    await expect(make()).rejects.toMatchObject({ reason: 'prompt-cut' });
  });

  test('is said to be the fault where there was no room for the reply, although it counts after that', async () => {
    server.countTokens = () => 300;
    server.faults = ['finish-length'];
    await expect(make()).rejects.toMatchObject({ reason: 'prompt-cut' });
  });

  test('is not suspected where it counts nothing', async () => {
    server.countTokens = () => 0;
    expect((await make()).sent).not.toHaveProperty('cut');
    server.faults = ['comments'];
    expect((await make()).sent).not.toHaveProperty('cut');
  });
});
