import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabRecord } from '../../core/messages.ts';
import { beginReading, changeRecord, readRecord, removeRecord } from './records.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const refused = (reason: 'no-text' | 'not-an-article'): TabRecord => ({ state: 'no-article', reason });

it('changes what the change before has made, also where both begin at the same moment', async () => {
  const seen: (string | undefined)[] = [];
  const change = (next: TabRecord) =>
    changeRecord(1, (record) => {
      seen.push(record?.state === 'no-article' ? record.reason : undefined);
      return next;
    });
  await Promise.all([change(refused('no-text')), change(refused('not-an-article'))]);
  expect(seen).toEqual([undefined, 'no-text']);
  expect(await readRecord(1)).toEqual(refused('not-an-article'));
});

it('leaves the record where nothing is made of it, and goes on after a change that fails', async () => {
  await changeRecord(1, () => refused('no-text'));
  const failing = changeRecord(1, () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await changeRecord(1, () => undefined)).toBeUndefined();
  expect(await readRecord(1)).toEqual(refused('no-text'));
  await removeRecord(1);
  expect(await readRecord(1)).toBeUndefined();
});

it('keeps of two readings the one that began last, whichever ends first', async () => {
  const [first, second] = [beginReading(1), beginReading(1)];
  expect(await second(() => refused('no-text'))).toEqual(refused('no-text'));
  expect(await first(() => refused('not-an-article'))).toBeUndefined();
  expect(await readRecord(1)).toEqual(refused('no-text'));
});

it('keeps nothing of a reading whose page was left before it ended', async () => {
  const [here, elsewhere] = [beginReading(1), beginReading(2)];
  const [, kept] = await Promise.all([removeRecord(1), here(() => refused('no-text'))]);
  expect(kept).toBeUndefined();
  expect(await readRecord(1)).toBeUndefined();
  expect(await elsewhere(() => refused('no-text'))).toEqual(refused('no-text'));
});

it('gives a reading the record that is there when it ends, as others may have changed it meanwhile', async () => {
  const keep = beginReading(1);
  await changeRecord(1, () => refused('no-text'));
  expect(await keep((before) => before ?? refused('not-an-article'))).toEqual(refused('no-text'));
});
