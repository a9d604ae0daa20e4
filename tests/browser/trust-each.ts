import { afterEach } from 'vitest';
import { record } from './trust-record.ts';

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
