import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Mention {
  start: number;
  end: number;
  text: string;
  subject: { kind: string; id: string };
  explanation: { title: string; says: string[] };
}

function run(input: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/explain.ts', ...words], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const json = (input: string, ...words: string[]) =>
  JSON.parse(run(input, '--json', ...words, '-').stdout) as Mention[];

describe('npm run explain', { timeout: 30_000 }, () => {
  it('tells each mention with its place in the file, its sense and its card', () => {
    const text = 'First 🙂 line.\n\nSeeding after a biopsy. Seeding.\r\n\r\nHepatic metastases.';
    const found = json(text);
    expect(found.map(({ text: read, subject }) => [read, subject.id])).toEqual([
      ['Seeding', 'seeding'],
      ['biopsy', 'biopsy'],
      ['Seeding', 'seeding'],
      ['Hepatic metastases', 'liver-metastasis'],
    ]);
    for (const { start, end, text: read } of found) expect(text.slice(start, end)).toBe(read);
    const [{ explanation }] = found as [Mention];
    expect(explanation.title).toBe('seeding');
    expect(explanation.says.length).toBeGreaterThan(3);
    expect(explanation.says.every((sentence) => typeof sentence === 'string')).toBe(true);
  });

  it('keeps blocks apart: a cue in another paragraph does not count', () => {
    expect(json('Seeding.\n\nA tumor.').map(({ text }) => text)).toEqual(['tumor']);
  });

  it('says the form that was read first', () => {
    const [{ explanation }] = json('hepatic') as [Mention];
    expect(explanation.says[0]).toMatch(/liver/);
    expect(explanation.says[0]).not.toBe(explanation.says[1]);
  });

  it('explains in Spanish, and reads pages in Spanish', () => {
    const [english] = json('metastatic', '--language', 'es') as [Mention];
    expect(english.explanation.title).toBe('metastásico');
    const [spanish] = json('metastásico', '--page-language', 'es') as [Mention];
    expect(spanish.explanation.title).toBe('metastatic');
  });

  it('prints for reading without --json', () => {
    expect(run('cryoablation', '-').stdout).toMatch(/^0–12 {2}cryoablation {2}→ cryoablation/);
    expect(run('a garden', '-').stdout).toBe('Nothing is marked.\n');
  });

  it.each([
    ['no file', [], 'Name one file'],
    ['two files', ['a', 'b'], 'Name one file'],
    ['a file that is not there', ['lost.txt'], '"lost.txt" cannot be read'],
    ['a language that we lack', ['--language', 'fr', '-'], '"fr" is none of our languages'],
    ['an option that we lack', ['--loud', '-'], '--loud'],
  ])('refuses %s, with a sentence and exit code 2', (_, words, reason) => {
    const { status, stderr, stdout } = run('', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stdout).toBe('');
  });
});
