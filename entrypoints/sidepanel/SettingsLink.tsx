import { browser } from 'wxt/browser';

/** Opens the settings. */
export function SettingsLink({ text }: { text: string }) {
  return (
    <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
      {text}
    </button>
  );
}
