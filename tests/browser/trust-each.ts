import { afterEach } from 'vitest';
import { record } from './trust-record.ts';

/**
 * Records each test of the block in which it is called: one that fails is a difference. Where
 * none gets as far as that, the line says that nothing was looked at.
 */
export function recordEach(name: string): void {
  record(name, { count: 0, differences: 0 });
  afterEach(({ task }) =>
    record(name, { count: 1, differences: Number(task.result?.state === 'fail') }),
  );
}
