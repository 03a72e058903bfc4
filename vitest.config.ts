import { defineConfig } from 'vitest/config';

// Property tests and notebook runs are bounded by their own work, not by a clock tuned to one machine.
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
