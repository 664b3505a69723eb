import { expect, test } from 'vitest';
import type { RefusalReason } from '../core/brief.ts';
import { languages } from '../core/language.ts';
import { refusalWords, refusalWordsInForm } from './refusal-words.ts';
import { fillCount, wordsIn } from './words.ts';

test.each<[RefusalReason, RegExp]>([
  ['unreachable', /models\.example/],
  ['not-allowed', /models\.example/],
  ['forbidden', /OLLAMA_ORIGINS=chrome-extension:\/\/\*,moz-extension:\/\/\*/],
  ['not-found', /\/v1/],
  ['no-model', /models\.example/],
])('a server that refuses as %s is named, with the remedy, in every language', (reason, expected) => {
  for (const language of languages) {
    expect(refusalWords(reason, 'models.example', wordsIn(language))).toMatch(expected);
  }
});

const settings = { en: /settings/, 'zh-Hans': /设置中/, 'zh-Hant': /設定中/, ja: /設定画面/ };

test.each<RefusalReason>(['not-allowed', 'unauthorised', 'no-model', 'cut-off'])(
  'a reader who is in the settings is not sent there: %s',
  (reason) => {
    for (const language of languages) {
      const words = wordsIn(language);
      expect(refusalWords(reason, 'models.example', words)).toMatch(settings[language]);
      expect(refusalWordsInForm(reason, 'models.example', words)).not.toMatch(settings[language]);
    }
  },
);

test.each([
  ['en', 1, 'Connected: the server has 1 model.'],
  ['en', 1200, 'Connected: the server has 1,200 models.'],
  ['ja', 1, '接続できました。モデルは1個あります。'],
  ['zh-Hant', 3, '已連線：伺服器上有3個模型。'],
] as const)('in %s a count of %i takes its form', (language, n, phrase) => {
  const forms = { one: 'serverAnswersOne', other: 'serverAnswersOther' } as const;
  expect(fillCount(forms, n, language)).toBe(phrase);
});
