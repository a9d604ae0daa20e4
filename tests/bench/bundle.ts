import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { pack } from '../../glossary/packed.ts';
import { markedSurfaces } from '../../glossary/variants.ts';
import { loadGlossary } from '../../scripts/glossary/load.ts';
import { packGlossary } from '../../scripts/glossary/pack-glossary.ts';

/** `in-page.ts` with the product's own modules, as one script. */
export async function inPageScript(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** Builds the extension into a folder of its own. @throws what the build says. */
export function buildExtension(browser: 'chrome' | 'firefox', folder: string): string {
  const script = `import { build } from 'wxt';
    await build({ browser: '${browser}', outDir: ${JSON.stringify(folder)} });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return resolve(folder, `${browser}-mv3`);
}

/** The packed lexicon that the extension carries, or a part of it, and its surfaces. */
export function realLexicon(only?: (id: string, index: number) => boolean): {
  packed: string;
  surfaces: string[];
} {
  const glossary = loadGlossary('glossary');
  const all = Object.entries(glossary.entries);
  const some = all.filter(([id], index) => only?.(id, index) ?? true);
  const surfaces = some.flatMap(([, { variants }]) =>
    markedSurfaces(variants).map(({ text }) => text),
  );
  return { packed: packGlossary(Object.fromEntries(some), glossary.homonyms), surfaces };
}

/** Made-up terms, each an entry of its own, as a packed lexicon. */
export function packTerms(terms: readonly string[]): string {
  return pack(
    terms.map((term, i) => ({ id: `term-${i}`, variants: [{ text: term, alone: true }] })),
  );
}
