import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useReader } from '../../components/reader.ts';
import { envelope } from '../../core/messages.ts';

/** Reads a page once, because the reader asks for it. `note` says what to expect. */
export function ReadThisPage({ tabId, note }: { tabId: number; note?: string }) {
  const { words } = useReader();
  const [refused, setRefused] = useState(false);
  const read = () =>
    browser.runtime.sendMessage(envelope('background', 'readTab', { tabId })).catch(() => setRefused(true));
  return (
    <>
      <button type="button" class="main-button" onClick={() => void read()}>
        {words.readThisPage}
      </button>
      <p class="note" role={refused ? 'alert' : undefined}>
        {refused ? words.readThisPageRefused : note}
      </p>
    </>
  );
}
