import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Language } from '../core/language.ts';
import { Headline } from './Headline.tsx';

it.each<[Language, string, string]>([
  ['zh-Hans', '城市的港口：重新打量“新航线”', '城市的|港口：重新|打量“新|航线”'],
  ['zh-Hant', '哈薩克與中國的關係', '哈薩克|與|中國的|關係'],
  ['ja', '二つの都市の港', '二つの都市の港'],
  ['en', 'Two harbours reopen', 'Two harbours reopen'],
])('lets a line end between the words of a headline in %s', (language, text, wanted) => {
  const { document } = parseHTML('<h1></h1>');
  vi.stubGlobal('document', document);
  const h1 = document.querySelector('h1')!;
  render(<Headline text={text} language={language} />, h1);
  expect(h1.innerHTML.replaceAll(/<wbr>/g, '|')).toBe(wanted);
  expect(h1.textContent).toBe(text);
  vi.unstubAllGlobals();
});
