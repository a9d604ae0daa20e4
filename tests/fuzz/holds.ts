import * as fc from 'fast-check';
import { record } from '../browser/trust-record.ts';

/** How many times longer than in `npm test`: `npm run fuzz` sets it. */
const times = Number(process.env['FUZZ'] ?? 1);

/**
 * Tries a statement on made-up values; the error of one that fails names the smallest value
 * found and the seed that leads to it. Each run starts from another seed.
 */
export function holds<T>(
  name: string,
  runs: number,
  values: fc.Arbitrary<T>,
  statement: (value: T) => void,
): void {
  const numRuns = runs * times;
  try {
    fc.assert(fc.property(values, statement), { numRuns });
    record(`made up: ${name}`, { count: numRuns, differences: 0 });
  } catch (error) {
    record(`made up: ${name}`, { count: numRuns, differences: 1 });
    throw error;
  }
}

/** The same for statements that have to wait. */
export async function holdsInTime<T>(
  name: string,
  runs: number,
  values: fc.Arbitrary<T>,
  statement: (value: T) => Promise<void>,
): Promise<void> {
  const numRuns = runs * times;
  try {
    await fc.assert(fc.asyncProperty(values, statement), { numRuns });
    record(`made up: ${name}`, { count: numRuns, differences: 0 });
  } catch (error) {
    record(`made up: ${name}`, { count: numRuns, differences: 1 });
    throw error;
  }
}
