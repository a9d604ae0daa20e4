import { appendFileSync } from 'node:fs';

/** What a suite looked at, and in how many cases it was not as it should be. */
interface Counts {
  count: number;
  differences: number;
}

/** Adds a line to the trust report, where one is being made (scripts/trust-report.ts). */
export function record(name: string, counts: Counts): void {
  const file = process.env['TRUST_RECORD'];
  if (file) appendFileSync(file, `${JSON.stringify({ name, ...counts })}\n`);
}
