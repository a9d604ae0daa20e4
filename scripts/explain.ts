/**
 * What the extension would mark in a text, and what the cards say, for people who write
 * entries:
 *
 *     npm run explain -- [--json] [--language en|es] [--page-language en|es] FILE|-
 *
 * `--language`: of the explanations; `--page-language`: of the text. `-` reads the standard
 * input. Exit codes: 1 the glossary cannot be used, 2 the call cannot.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { type Language, isLanguage, languages } from '../glossary/languages.ts';
import type * as ExplainText from './explain-text.ts';
import { ContentError } from './glossary/read-yaml.ts';
import { glossaryPlugin } from './glossary/plugin.ts';

const { values, positionals } = options();
const text = read(positionals);
const [page, language] = [values['page-language'], values.language].map(asLanguage);

try {
  const { module } = await runnerImport<typeof ExplainText>('./scripts/explain-text.ts', {
    configFile: false,
    logLevel: 'silent',
    plugins: [glossaryPlugin()],
  });
  const explained = module.explainText(text, page!, language!);
  console.log(values.json ? JSON.stringify(explained, null, 2) : forReading(explained));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' },
        'page-language': { type: 'string', default: 'en' },
      },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function read(files: string[]): string {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse('Name one file, or - for the input.');
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return refuse(`"${file}" cannot be read: ${(error as Error).message}`);
  }
}

function asLanguage(tag: string): Language {
  if (isLanguage(tag)) return tag;
  return refuse(`"${tag}" is none of our languages: ${languages.join(', ')}.`);
}

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}

function forReading(explained: ExplainText.Explained[]): string {
  if (explained.length === 0) return 'Nothing is marked.';
  return explained
    .map(({ start, end, text: word, subject, explanation: { title, says } }) =>
      [
        `${start}–${end}  ${word}  → ${subject.kind === 'term' ? subject.id : subject.kind} (${title})`,
        ...says.map((it) => `    ${it}`),
      ].join('\n'),
    )
    .join('\n\n');
}
