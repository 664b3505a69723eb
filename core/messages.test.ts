import { expect, test } from 'vitest';
import { envelope, type Handlers, listenAs } from './messages.ts';

const handlers: Handlers<'page', string> = {
  readPage() {},
  paint() {},
  focusClaim() {},
  showSpan: () => Promise.reject(new Error('no')),
  placeSelection: (_, sender) => ({ span: { start: 0, end: sender.length }, revision: 1 }),
  stepClaim() {},
};
const listen = listenAs('page', handlers);

test('a call is answered by its handler, with who sent it', async () => {
  expect(await listen(envelope('page', 'placeSelection', {}), 'panel')).toEqual({
    ...{ span: { start: 0, end: 5 }, revision: 1 },
  });
  await expect(listen(envelope('page', 'showSpan', { span: { start: 0, end: 1 } }), '')).rejects.toThrow(
    'no',
  );
});

test.each([
  [envelope('background', 'pageLeft', {})],
  [{ to: 'page', call: 'toString', message: {} }],
  [{ to: 'page', call: 'unheardOf', message: {} }],
  [{ to: 'page' }],
  [null],
  ['page'],
])('%j is left to others', (received) => expect(listen(received, '')).toBeUndefined());

test('a call that its sender may not make is not answered, and the sender is told', async () => {
  const asked: string[] = [];
  const strict = listenAs<'page', string>(
    'page',
    { ...handlers, paint: () => void asked.push('paint') },
    (call, sender) => call === 'stepClaim' || sender === 'panel',
  );
  const paint = envelope('page', 'paint', {
    revision: 1,
    targets: [],
    look: { colour: 'amber', hidden: false },
  });
  await expect(strict(paint, 'script')).rejects.toThrow('may not call paint');
  expect(asked).toEqual([]);
  await strict(paint, 'panel');
  expect(asked).toEqual(['paint']);
  await expect(strict(envelope('page', 'stepClaim', { step: 1 }), 'script')).resolves.toBeUndefined();
});
