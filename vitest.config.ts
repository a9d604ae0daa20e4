import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { glossaryPlugin } from './scripts/glossary/plugin.ts';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** The half hour that is mostly pauses begins first, and the other files run beside it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      moduleId.endsWith('private-session.full.test.ts');
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer, no array
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [glossaryPlugin()],
        oxc: jsx,
        test: {
          name: 'pure',
          maxWorkers: '100%',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/extension/**', 'tests/**/*.dom.test.ts'],
        },
      },
      {
        plugins: [glossaryPlugin(), WxtVitest()],
        oxc: jsx,
        test: {
          name: 'dom',
          maxWorkers: '100%',
          environment: 'jsdom',
          setupFiles: ['tests/effects-at-once.ts'],
          include: [
            'tests/**/*.dom.test.ts',
            'tests/**/*.test.tsx',
            'tests/extension/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/**/*.full.test.ts'],
          globalSetup: 'tests/browser/both-browsers.ts',
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'full',
          environment: 'node',
          include: ['tests/browser/**/*.full.test.ts'],
          globalSetup: 'tests/browser/both-browsers.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
