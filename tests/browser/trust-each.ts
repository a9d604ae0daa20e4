import { type TestContext, afterEach } from 'vitest';
import { type TrustCount, record } from './trust-record.ts';

/**
 * Records each test of the block in which it is called: one that fails is a difference. Where
 * none gets as far as that, the line says that nothing was looked at. `counted` tells how much
 * there was to look at in the test that has just ended.
 */
export function recordEach(name: string, counted = () => 1): void {
  record(name, { count: 0, differences: 0 });
  afterEach(({ task }) =>
    record(name, { count: counted(), differences: Number(task.result?.state === 'fail') }),
  );
}

/**
 * Counts for a test to fill in as it goes. They are recorded when it ends, however it ends: one
 * that fails is a difference at least.
 */
export function countAtEnd({ onTestFinished, task }: TestContext, name: string): TrustCount {
  const counts = { count: 0, differences: 0 };
  onTestFinished(() => {
    const failed = Number(task.result?.state === 'fail');
    record(name, { ...counts, differences: Math.max(counts.differences, failed) });
  });
  return counts;
}
