import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'svelte/compiler';
import { type Plugin, build } from 'vite';
import type { PageServer } from '../../scripts/browsers/serve.ts';
import { markedWords } from './marked-words.ts';
// @ts-expect-error: a page's script, without types
import { sentences } from '../pages/common/sentences.js';
import { type PageType, addressOf } from './integrity-pages.ts';

const folder = 'tests/pages';

/** Which `react` the react-dom of an older version gets, as its own package would give it. */
const aliases: Record<string, Record<string, string>> = {
  'react-17': { react: 'react17' },
  'react-18': { react: 'react18' },
};

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined,
};

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-tests'; require-trusted-types-for 'script'";

/** Puts all pages that are not plain files into a server. */
export async function makePages(types: readonly PageType[], made: PageServer['made']) {
  for (const type of types) {
    const { pathname } = new URL(addressOf(type));
    const kind = dirname(type.path);
    if (type.path.endsWith('main.js')) {
      const body = await bundled(kind, 'main.js', 'iife');
      made.set(`/${type.path}`, { body, headers: { 'content-type': 'text/javascript' } });
      made.set(pathname, await pageFor(kind));
    }
    if (type.path.startsWith('strict-csp'))
      made.set(pathname, {
        body: readFileSync(join(folder, type.path), 'utf8'),
        headers: { 'content-security-policy': policy },
      });
  }
}

/** The page of a script: its own, or an empty one, or what a server makes of it. */
async function pageFor(kind: string): Promise<string> {
  const script = '<script src="main.js"></script>';
  const file = join(folder, kind, 'page.html');
  if (existsSync(file)) return readFileSync(file, 'utf8').replace('</body>', `${script}</body>`);
  const inside = kind === 'long-article' ? longArticle() : await onServer(kind);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${kind}</title></head>
<body><div id="root">${inside}</div>${script}</body></html>`;
}

/** What a framework's server half makes of the page. */
async function onServer(kind: string): Promise<string> {
  if (!existsSync(join(folder, kind, 'server.js'))) return '';
  const code = await bundled(kind, 'server.js', 'es');
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return ((await import(/* @vite-ignore */ url)) as { default: string }).default;
}

async function bundled(kind: string, file: string, format: 'iife' | 'es'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    resolve: { alias: aliases[kind] ?? {}, conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(folder, kind, file), formats: [format], name: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error(`${kind}/${file} was not built`);
  return bundle.output[0].code;
}

/** About 2 MB, as papers with appendices have; every third paragraph has words of ours. */
function longArticle(): string {
  const filler = 'The numbers were compared with those of earlier years, town by town. ';
  const paragraph = (n: number) =>
    n % 3 ? filler.repeat(5) : `${sentences[(n / 3) % sentences.length]} ${filler}`;
  const paragraphs = Array.from({ length: 8000 }, (_, n) => `<p>${n}. ${paragraph(n)}</p>`);
  return `<article>${paragraphs.join('\n')}</article>`;
}

/** Every word that can be marked, as it may stand in a page. */
export function knownWords(): string[] {
  return markedWords().map((text) => text.toLowerCase());
}
