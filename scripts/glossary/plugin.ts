import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { interfaceSchema } from '../../glossary/interface.ts';
import type { Glossary } from './glossary.ts';
import { loadGlossary } from './load.ts';
import { packGlossary } from './pack-glossary.ts';

const folder = resolve(import.meta.dirname, '../../glossary');

/**
 * Turns the glossary's YAML into modules (declared in glossary/modules.d.ts). Broken
 * content stops the build with file, line, column and reason.
 */
export function glossaryPlugin(): Plugin {
  let glossary: Glossary | undefined;
  const modules: Record<string, (from: Glossary) => string> = {
    'virtual:terms/en': ({ entries }) => asDefault(entries),
    'virtual:terms/es': ({ translations }) => asDefault(translations),
    'virtual:lexicon/en': ({ entries, homonyms }) => asDefault(packGlossary(entries, homonyms)),
    'virtual:lexicon/es': ({ translations }) => asDefault(packGlossary(translations)),
    'virtual:figures/en': ({ figures }) => asDefault(figures),
    'virtual:topics': ({ topics }) => asDefault(topics),
    'virtual:sources': ({ sources }) => asDefault(sources),
    'virtual:guidance': ({ guidance }) => asDefault(guidance),
    'virtual:interface/en': ({ words }) => asNamed(words.en),
    'virtual:interface/es': ({ words }) => asNamed(words.es),
  };
  return {
    name: 'glossary',
    buildStart() {
      glossary = loadGlossary(folder);
    },
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)]?.((glossary ??= loadGlossary(folder))),
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder) || !file.endsWith('.yaml')) return;
      glossary = undefined;
      server.moduleGraph.invalidateAll();
    },
  };
}

/** Data as text to be parsed: a worker that wakes has it in half the time that a script takes. */
function asDefault(value: unknown): string {
  const json = JSON.stringify(value);
  if (typeof value === 'string') return `export default ${json};`;
  return `export default JSON.parse(${JSON.stringify(json)});`;
}

/** One export a screen, so that what a script does not use is left out of it. */
function asNamed(words: Record<string, unknown>): string {
  return Object.keys(interfaceSchema.entries)
    .map((screen) => `export const ${screen} = ${JSON.stringify(words[screen] ?? {})};`)
    .join('\n');
}
