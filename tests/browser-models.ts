interface StandIn {
  /** What each text is in English; others come back in brackets. */
  translations: Record<string, string>;
}

const shared = ({ translations }: StandIn) => `
  const translations = ${JSON.stringify(translations)};
  const asked = { created: 0, aborted: false, finish() {} };
  const english = (text) => translations[text] ?? '(' + text + ')';
  Object.assign(globalThis, { asked, LanguageDetector: undefined, Summarizer: undefined });
`;

/**
 * A stand-in for the browser's translator, as a script that sets it in a page's global scope. Where it must be downloaded,
 * the download stands at a half until the script calls \`asked.finish()\`.
 */
export const standInTranslator = (
  options: StandIn & { availability: 'available' | 'downloadable' },
): string => `{
  ${shared(options)}
  let state = '${options.availability}';
  const Translator = {
    availability: async ({ sourceLanguage, targetLanguage }) =>
      sourceLanguage === 'zh' && targetLanguage === 'en' ? state : 'unavailable',
    async create({ signal, monitor }) {
      asked.created += 1;
      if (state !== 'available') {
        const downloads = new EventTarget();
        monitor(downloads);
        const tell = (loaded) => downloads.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
        await new Promise((resolve, reject) => {
          asked.finish = resolve;
          signal.addEventListener('abort', () => { asked.aborted = true; reject(signal.reason); });
          setTimeout(() => tell(0.5), 50);
        });
        tell(1);
        state = 'available';
      }
      return { translate: async (text) => english(text), destroy() {} };
    },
  };
  Object.assign(globalThis, { Translator, LanguageModel: undefined });
}`;

/**
 * A stand-in for the browser's model that takes prompts, as a script that sets it in a page's global scope: it replies as
 * it was asked to, every sentence a claim, in pieces.
 */
export const standInWriter = (options: StandIn & { writes: string[] }): string => `{
  ${shared(options)}
  const reply = (prompt) => {
    const most = Number(/at most (\\d+) claims/.exec(prompt)[1]);
    const sentences = [...prompt.matchAll(/^\\[(\\d+)\\] (.*)$/gmu)].slice(0, most);
    const headline = /^headline: (.*)$/mu.exec(prompt)[1];
    const claims = sentences.map(([, number, text]) => ({
      text: english(text), who: '', kind: 'event', sentences: [Number(number)],
    }));
    return JSON.stringify({ headline: english(headline), summary: claims.slice(0, 1), claims });
  };
  const session = () => ({
    contextWindow: 6000,
    clone: async () => session(),
    destroy() {},
    promptStreaming: (prompt) => new ReadableStream({
      start(stream) {
        for (const piece of reply(prompt).match(/[\\s\\S]{1,20}/gu)) stream.enqueue(piece);
        stream.close();
      },
    }),
  });
  const LanguageModel = {
    availability: async ({ expectedOutputs: [{ languages }] }) =>
      languages.every((language) => ${JSON.stringify(options.writes)}.includes(language)) ? 'available' : 'unavailable',
    async create() {
      asked.created += 1;
      return session();
    },
  };
  Object.assign(globalThis, { LanguageModel, Translator: undefined });
}`;
