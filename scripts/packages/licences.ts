import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages of which something is in the extension, by their folders. */
const bundled = new Set<string>();

/** Notes whose code goes into the extension. */
export function licencePlugin(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(part.modules)) {
          const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(module) ?? [];
          if (folder && renderedLength > 0) bundled.add(folder);
        }
      }
    },
  };
}

/** Puts the list of those packages, with the words of their licences, into the built extension. */
export function writeLicences(folder: string): void {
  const parts = [...bundled].map(licenceOf).toSorted();
  writeFileSync(join(folder, 'licences.txt'), `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

/** @throws where a package says nothing of its licence: then it is not ours to give away. */
function licenceOf(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (!about.license) throw new Error(`${about.name} names no licence`);
  const [file] = globSync('{LICENSE,LICENCE,license,licence,License}{,.md,.txt}', { cwd: folder });
  const words = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${about.name} ${about.version}\nLicence: ${about.license}\n\n${words}`.trim();
}
