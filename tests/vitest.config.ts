import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/*.test.ts'],
    // One browser at a time: a window that is not in front paints late.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // As long as a browser's own waits: a machine may have other work.
    expect: { poll: { timeout: 10_000 } },
  },
});
