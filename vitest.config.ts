import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Long texts and random ones take seconds, and several times as long where the machine has other work.
    testTimeout: 20_000,
    include: [
      '{core,extraction,sources,providers,library,components,entrypoints,assets,scripts}/**/*.test.{ts,tsx}',
    ],
  },
});
