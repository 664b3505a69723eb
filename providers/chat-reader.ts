import { createParser } from 'eventsource-parser';
import * as v from 'valibot';
import type { Sent } from '../core/brief.ts';
import { longestReply } from '../core/model/reply.ts';
import { BriefRefused } from './provider.ts';
import { detailOf, faultOf, type Server } from './server.ts';

/** The most bytes of a completion that are read: a model's thinking comes in it as well, a few hundred bytes for each token. */
export const mostChatBytes = 8_000_000;
/** So many times is a reply read before it is whole. */
const mostLooks = 100;

/** What a model wrote. */
export interface ChatReply {
  content: string;
  /** Whether the server said that it is at an end. */
  isWhole: boolean;
  /** Whether the server ended it because there was no room for more. The count of tokens comes after that. */
  isCutOff: boolean;
  tokens?: Sent['tokens'];
}

const words = v.nullish(v.object({ content: v.nullish(v.string()), refusal: v.nullish(v.string()) }));
/** A chat completion, whole or one chunk of it; what else it has is not read. */
const chat = v.object({
  choices: v.nullish(
    v.array(v.object({ delta: words, message: words, finish_reason: v.nullish(v.string()) })),
  ),
  usage: v.nullish(v.object({ prompt_tokens: v.number(), completion_tokens: v.number() })),
  error: v.optional(v.unknown()),
});

/**
 * Reads a chat completion as it comes: server-sent events, or one JSON object of a server that does not stream.
 *
 * @param onContent told of all that is written so far, each time an object in it may have ended
 */
export function chatReader(
  server: Server,
  onContent: (soFar: string) => void,
): { feed(piece: string): void; end(): ChatReply } {
  const done: ChatReply = { content: '', isWhole: false, isCutOff: false };
  let whole = '';
  let isEvents = false;
  let looks = 0;
  let isChat = false;

  const take = (data: string): void => {
    if (data.trim() === '[DONE]') {
      done.isWhole = true;
      return;
    }
    const { choices, usage, error } = parsedChat(data);
    if (error) throw faultOf({ status: 200, text: data }, server);
    isChat ||= Array.isArray(choices);
    if (usage) done.tokens = { read: usage.prompt_tokens, written: usage.completion_tokens };
    const choice = choices?.[0];
    const said = choice?.delta ?? choice?.message;
    if (said?.refusal) throw new BriefRefused('not-as-asked', detailOf(said.refusal, server));
    done.isCutOff ||= choice?.finish_reason === 'length';
    done.isWhole ||= Boolean(choice?.finish_reason);
    if (!said?.content) return;
    done.content += said.content;
    if (done.content.length > longestReply) throw new BriefRefused('too-large');
    if (said.content.includes('}') && looks++ < mostLooks) onContent(done.content);
  };

  const events = createParser({
    maxBufferSize: mostChatBytes,
    onEvent: ({ data }) => take(data),
  });
  return {
    feed(piece) {
      if (isEvents) events.feed(piece);
      else {
        whole += piece;
        isEvents = /^\s*[^\s{[<]/.test(whole);
        if (isEvents) events.feed(whole);
      }
    },
    end() {
      if (isEvents) events.reset({ consume: true });
      else take(whole);
      if (!isChat) throw new BriefRefused('not-the-protocol');
      return done;
    },
  };
}

function parsedChat(data: string): v.InferOutput<typeof chat> {
  try {
    return v.parse(chat, JSON.parse(data));
  } catch {
    throw new BriefRefused('not-the-protocol');
  }
}
