import { appendFileSync } from 'node:fs';

/** What a suite counted: how much was looked at, and how much of it was not as it had to be. */
export interface TrustCount {
  count: number;
  differences: number;
}

/** Adds a line to the file that the trust report reads, where one is asked for. */
export function record(name: string, counts: TrustCount): void {
  const file = process.env['TRUST_RECORD'];
  if (file) appendFileSync(file, `${JSON.stringify({ name, ...counts })}\n`);
}
