import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { TabRecord } from '../core/messages.ts';
import type { Launched } from '../scripts/browser.ts';
import { eventually, launchChromium, openTab, paintedWords, waitForMarks } from './browser.ts';

const address = 'https://gnews.org/zh-hans/1829100/';

let chromium: Launched;
let probe: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  probe = await chromium.browser.newPage();
  await probe.goto(`chrome-extension://${chromium.extensionId}/options.html`);
});

afterAll(() => chromium?.browser.close());

/** A page around the markup of an article's body, opened; what is thrown in it by any script is kept. */
async function visit(body: string, rest = '') {
  const markup = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>水库 - GNEWS</title>${rest}</head>
<body><article><h1 class="entry-title">水库</h1><div class="entry-content">${body}</div></article></body></html>`;
  const { page } = await openTab(chromium, address, new Map([[address, markup]]));
  onTestFinished(() => page.close());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, errors };
}

const recordOf = async (): Promise<TabRecord | undefined> =>
  (await probe.evaluate(`chrome.tabs.query({ url: '${address}' })
    .then(([tab]) => chrome.storage.session.get('tab:' + tab.id).then((all) => all['tab:' + tab.id]))`)) as never;

/** What is kept of the page once it is known what it is. */
const known = (wanted: (record: TabRecord) => boolean = () => true) =>
  eventually(recordOf, (record) => record !== undefined && wanted(record));

const bodyOf = (record: TabRecord | undefined): string =>
  record?.state === 'article'
    ? record.article.blocks
        .filter(({ role }) => role !== 'furniture')
        .map(({ start, end }) => record.article.text.slice(start, end))
        .join('\n')
    : '';

const claim = (n: number) =>
  `水利局在2024年5月${n}日宣布，水库的水位比去年同期下降了${n}%，约有${n}万人受到影响。`;

test('text that is hidden in any way is not read', async () => {
  const hidden = [
    'display:none',
    'visibility:hidden',
    'position:absolute;width:1px;height:1px;overflow:hidden',
    'position:absolute;clip:rect(0 0 0 0)',
    'position:absolute;clip-path:inset(50%)',
  ].map((style, n) => `<p style="${style}">${claim(90 + n)}</p>`);
  const cut = `<div style="height:60px;overflow:hidden"><p style="margin:0;height:60px">${claim(3)}</p><p>${claim(97)}</p></div>`;
  const shown = `<p>${claim(1)}</p><p>水库的<span style="display:none">98%</span><em>${claim(2)}</em></p>`;
  await visit(
    `${shown}${hidden.join('')}${cut}<details><summary>更多</summary><p>${claim(99)}</p></details>`,
  );
  const body = bodyOf(await known());
  expect(body).not.toMatch(/9\d%/);
  for (const n of [1, 2, 3]) expect(body).toContain(`下降了${n}%`);
});

test('plain elements that only a rule hides are not read either', async () => {
  const rules = [
    'p:nth-of-type(2) { display: none }',
    'p:nth-of-type(3) { visibility: hidden }',
    'p:nth-of-type(4) { position: absolute; width: 1px; height: 1px; overflow: hidden }',
    'p:nth-of-type(5) em { display: none }',
    'p:nth-of-type(5) b { visibility: hidden }',
    'p:nth-of-type(5) i { position: absolute; clip-path: inset(50%) }',
    'section { height: 60px; overflow: hidden }',
    'section div { margin: 0; height: 60px }',
  ];
  const inline = ['em', 'b', 'i'].map((tag, n) => `<${tag}>${95 + n}%</${tag}>`);
  await visit(
    `<p>${claim(1)}</p>${[92, 93, 94].map((n) => `<p>${claim(n)}</p>`).join('')}<p>水库的${inline.join('')}${claim(2)}</p>
<section><span><div>${claim(3)}</div><div>${claim(98)}</div></span></section>`,
    `<style>${rules.map((rule) => `.entry-content ${rule}`).join('\n')}</style>`,
  );
  const body = bodyOf(await known());
  expect(body).not.toMatch(/9\d%/);
  for (const n of [1, 2, 3]) expect(body).toContain(`下降了${n}%`);
});

test('what the author made bold is told from what a rule for all paragraphs did', async () => {
  await visit(
    `<p>${claim(1)}</p><p class="stress">${claim(2)}</p><p style="font-weight:700">${claim(3)}</p>
<p><b>${claim(4)}</b></p><p><span class="cap">水</span>${claim(5).slice(1)}</p>`,
    '<style>p:first-child, .stress { font-weight: bold } .cap { float: left }</style>',
  );
  const record = await known();
  const article = record?.state === 'article' ? record.article : undefined;
  expect(article?.emphasis.map(({ start, end }) => article.text.slice(start, end))).toEqual(
    [2, 3, 4].map(claim),
  );
  expect(bodyOf(record)).toBe([1, 2, 3, 4, 5].map(claim).join('\n'));
});

// Chromium's parser puts what is deeper than 512 side by side; of deeper trees that a script builds, its layout dies.
test('ten thousand elements inside one another are read', async () => {
  const { page, errors } = await visit(`<p>${claim(1)}</p>${'<div>'.repeat(10_000)}${claim(2)}`);
  expect(bodyOf(await known())).toBe(`${claim(1)}\n${claim(2)}`);
  expect(await waitForMarks(page)).toContain(claim(2));
  expect(errors).toEqual([]);
});

test('broken markup and halves of characters do no harm', async () => {
  const { page, errors } = await visit(
    `<p>${claim(1)}<b><i></p></b><table><p>${claim(2)}</i></div></p><p id="half">`,
  );
  await page.evaluate((words) => {
    document.getElementById('half')!.textContent = `\uD83D${words}\uDE00\uDE00`;
  }, claim(3));
  await known((read) => bodyOf(read).includes('下降了3%'));
  const words = await eventually(
    () => paintedWords(page),
    (painted) => painted.some((one) => one.includes('下降了3%')),
  );
  for (const one of words) expect(one).toMatch(/^[\uD83D\p{Script=Han}\d，。%]+[\uDE00]*$/u);
  expect(errors).toEqual([]);
});

test('marks without width inside a figure change neither the figure nor where it stands', async () => {
  const mixed = '水利局宣布，水库的水位下降了1\u200b2\u2060,0\u200d00米，约有\u202a3\u202c4万人受到影响。';
  const { page, errors } = await visit(`<p>${claim(1)}</p><p>${mixed}</p>`);
  const record = await known();
  expect(
    record?.state === 'article' &&
      record.brief.claims.flatMap(({ facts }) => facts.map(({ value }) => String(value))),
  ).toEqual(expect.arrayContaining([expect.stringContaining('12000'), expect.stringContaining('340000')]));
  await waitForMarks(page);
  expect((await paintedWords(page)).join('\n')).toContain(mixed);
  expect(errors).toEqual([]);
});

test('a page that rewrites itself all the time is marked on whole statements of its own or not at all', async () => {
  const { page, errors } = await visit(
    Array.from({ length: 300 }, (_, n) => `<p>${claim((n % 28) + 1)}</p>`).join(''),
    `<script>setInterval(() => {
      const all = [...document.querySelectorAll('.entry-content > p')];
      const one = all[Math.floor(Math.random() * all.length)];
      const way = Math.random();
      if (way < 0.3) one.remove();
      else if (way < 0.6) one.textContent = '这里原来的话已经被换掉了，现在什么数字也没有。';
      else document.querySelector('.entry-content').prepend(one);
    }, 15)</script>`,
  );
  await known();
  const statement =
    /^(?:水利局在2024年5月(\d+)日宣布，水库的水位比去年同期下降了\1%，约有\1万人受到影响。)?$/;
  let seen = 0;
  for (let n = 0; n < 40; n++) {
    const words = await paintedWords(page);
    for (const one of words) expect(one).toMatch(statement);
    seen += words.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(seen).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('a click on the document itself, which only a script can make, throws nothing', async () => {
  const { page, errors } = await visit(`<p>${claim(1)}</p>`);
  await waitForMarks(page);
  await page.evaluate(() => document.dispatchEvent(new MouseEvent('click', { clientX: 5, clientY: 5 })));
  // The script's errors come in their order: this one is the page's own.
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('the last'))));
  await expect.poll(() => errors).toEqual([expect.stringContaining('the last')]);
});

test('a page that has taken over the script in it gets nothing done but what that may do', async () => {
  const { page } = await visit(`<p>${claim(1)}</p>`);
  await waitForMarks(page);
  const before = await known();
  const cdp = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.includes(chromium.extensionId))!;
  const call = async (name: string, message: object) => {
    const envelope = JSON.stringify({ to: 'background', call: name, message });
    const expression = `chrome.runtime.sendMessage(${envelope}).then(() => 'done', ({ message }) => message)`;
    const options = { expression, contextId: ours.id, awaitPromise: true };
    return (await cdp.send('Runtime.evaluate', options)).result.value;
  };
  expect(await call('briefMade', { tabId: 1, revision: 1, brief: {} })).toMatch(/may not call briefMade/);
  expect(await call('showArticle', { article: { url: 'https://example.org/' } })).toMatch(/may not call/);
  expect(await call('markClicked', { claim: 'none' })).toBe('done');
  expect(await known()).toMatchObject({ ...before, chosen: { claim: 'none' } });
});

test('a page of five megabytes is said to be too long, and does no harm', async () => {
  const paragraphs = Array.from({ length: 46_000 }, (_, n) => `<p>${claim((n % 28) + 1)}</p>`).join('');
  expect(Buffer.byteLength(paragraphs)).toBeGreaterThan(5_000_000);
  const { page, errors } = await visit(paragraphs);
  expect(await known()).toEqual({ state: 'no-article', reason: 'too-large' });
  await page.bringToFront();
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector('.empty');
  expect(await panel.$eval('.empty', (notice) => notice.textContent)).toContain(
    'far more text than an article',
  );
  expect(await paintedWords(page)).toEqual([]);
  expect(errors).toEqual([]);
});
