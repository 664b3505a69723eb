/**
 * `npm run pages [-- FOLDER] [--list]`: sets every third article of an evaluation set into pages of every shape that
 * readers meet, opens them in Chromium with the extension, and prints what it made of them. The folder is the argument,
 * else SIDEGLOSS_EVAL, else ../shared/eval; the set is third-party text and no part of the project. `--list` names
 * every page that was not read as it should be.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { turnAllCopiesOn } from './allow-copies.ts';
import { findBrowser, launch } from './browser.ts';
import { build } from './build.ts';
import { type Boilerplate, isBoilerplate, readBoilerplate } from './real-pages/boilerplate.ts';
import { plain } from './real-pages/markdown.ts';
import { type Opened, openPages } from './real-pages/open.ts';
import { linesOf, type RealArticle, wrappers } from './real-pages/wrappers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? process.env.SIDEGLOSS_EVAL ?? '../shared/eval';
const file = join(folder, 'articles.jsonl');

async function openAll() {
  const boilerplate = readBoilerplate(join(folder, 'boilerplate-lines.txt'));
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, n) => line.trim() !== '' && n % 3 === 0)
    .map((line) => JSON.parse(line) as RealArticle);
  build('chrome');
  const chromium = await launch(findBrowser(['chrome']), { headless: true, offline: true });
  try {
    await turnAllCopiesOn(chromium);
    let own: string[] | undefined;
    for (const [name, wrap] of Object.entries(wrappers)) {
      const opened = await openPages(chromium, articles.map(wrap));
      own ??= opened.map(claimsOf).map((claims) => claims.join('\n'));
      report(name, opened, own, boilerplate);
      console.log(`  ${linesFound(opened, articles)}`);
    }
  } finally {
    await chromium.browser.close();
  }
}

const claimsOf = ({ record }: Opened): string[] =>
  record?.state === 'article'
    ? record.brief.claims.flatMap(({ passages }) =>
        passages.map(({ start, end }) => record.article.text.slice(start, end)),
      )
    : [];

/** How many of the articles' lines the page's text has, and how many lines of what was taken for body are theirs. */
function linesFound(opened: Opened[], articles: RealArticle[]): string {
  const [lines, body] = [
    { all: 0, there: 0 },
    { all: 0, there: 0 },
  ];
  for (const [n, { record }] of opened.entries()) {
    if (record?.state !== 'article') continue;
    const { text, blocks } = record.article;
    const wanted = linesOf(articles[n]!);
    const found = text.split('\n').map(plain);
    lines.all += wanted.length;
    lines.there += wanted.filter((line) => found.includes(line)).length;
    const taken = blocks
      .filter(({ role }) => role !== 'furniture')
      .map(({ start, end }) => plain(text.slice(start, end)));
    body.all += taken.length;
    body.there += taken.filter((line) => wanted.includes(line)).length;
    if (values.list) for (const line of taken) if (!wanted.includes(line)) console.error('foreign', line);
    if (values.list) for (const line of wanted) if (!found.includes(line)) console.error('lost', line);
  }
  const share = ({ all, there }: typeof lines) => `${there} of ${all}`;
  return `lines of the articles found: ${share(lines)}; body lines that are the articles' own: ${share(body)}`;
}

/** One line of figures; `own` are the claims of the same articles on the site's own page. */
function report(name: string, opened: Opened[], own: string[], boilerplate: Boilerplate) {
  const count = (what: string, wanted: (page: Opened, n: number) => boolean, asItShouldBe = false) => {
    const those = opened.filter(wanted);
    if (values.list && !asItShouldBe) {
      for (const { page, record, errors } of those)
        console.error(what, page.address, record?.state, ...errors);
    }
    return `${what} ${those.length}`;
  };
  const articleOf = ({ record }: Opened) => (record?.state === 'article' ? record.article : undefined);
  const reason = ({ record }: Opened) => (record?.state === 'no-article' ? record.reason : undefined);
  const claims = opened.flatMap(claimsOf);
  const furniture = claims.filter((claim) => isBoilerplate(claim, boilerplate));
  if (values.list) for (const claim of furniture) console.error('boilerplate', claim);
  const figures = [
    count('articles', (page) => articleOf(page) !== undefined, true),
    count('no text', (page) => reason(page) === 'no-text'),
    count('refused otherwise', (page) => reason(page) !== undefined && reason(page) !== 'no-text'),
    count('nothing said', ({ record }) => record === undefined),
    count('exceptions', ({ errors }) => errors.length > 0),
    `claims ${claims.length}`,
    `of them boilerplate ${furniture.length}`,
    count('same claims as on the site', (page, n) => claimsOf(page).join('\n') === own[n], true),
    count('other claims', (page, n) => claimsOf(page).join('\n') !== own[n]),
    count('address recovered', (page) => articleOf(page)?.url === page.page.original, true),
    count('said to be a copy', (page) => articleOf(page)?.copy !== undefined, true),
    count('said to be translated', (page) => articleOf(page)?.copy?.machineTranslated === true, true),
  ];
  console.log(`${name} (${opened.length}): ${figures.join(', ')}`);
}

if (existsSync(file)) await openAll();
else console.log('skipped: no eval sets');
