import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Brief } from '../core/brief.ts';
import { harbour } from '../tests/invented-articles.ts';
import { useMain } from '../tests/main-element.ts';
import { ArticleHead } from './ArticleHead.tsx';

const brief: Brief = {
  ...{ article: harbour.key, language: 'zh-Hans', summary: [], claims: [], provider: 'reading' },
  ...{ dateCreated: '2026-01-05T00:00:00.000Z', refusals: [], otherSides: [] },
};

const mainOf = useMain();

it('gives the day that the page gives, wherever the reader is', () => {
  const main = mainOf();
  const article = { ...harbour, datePublished: '2021-12-27T00:30:00+14:00' };
  render(<ArticleHead article={article} brief={brief} source="Harbour News" />, main);
  expect(main.textContent).toContain('December 27, 2021');
});
