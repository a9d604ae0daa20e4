/**
 * The tests on made-up texts, settings, files and messages, many times longer.
 *
 *     npm run fuzz [-- 50]     fifty times as many tries as in `npm test`; usually twenty
 */
import { spawnSync } from 'node:child_process';

const times = process.argv[2] ?? '20';
if (!/^[1-9]\d{0,3}$/.test(times)) {
  console.error('Say how many times longer: a whole number.');
  process.exit(2);
}
const files = ['tests/fuzz', 'tests/extension/fuzz', 'tests/entrypoints/background'];
const { status } = spawnSync('vitest', ['run', '--project', 'pure', '--project', 'dom', ...files], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: times },
});
process.exit(status ?? 1);
