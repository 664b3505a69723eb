import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{core,extraction,sources,providers,library,components,entrypoints,assets,scripts}/**/*.test.{ts,tsx}',
    ],
  },
});
