import { afterEach } from 'vitest';
import { record } from './trust-record.ts';

/** Records each test of the block in which it is called: one that fails is a difference. */
export function recordEach(name: string): void {
  afterEach(({ task }) =>
    record(name, { count: 1, differences: Number(task.result?.state === 'fail') }),
  );
}
