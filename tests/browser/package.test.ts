import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../scripts/glossary/load.ts';
import { waysFromText, waysToNetwork } from './bundle-code.ts';
import { countAtEnd } from './trust-each.ts';

/** What a reader may press: our sources, and the links of the guide. */
const links = [
  ...Object.values(loadGlossary('glossary').sources).map(({ url }) => url),
  ...globSync('glossary/*/guidance/*.mdx').flatMap(
    (file) => readFileSync(file, 'utf8').match(/https:\/\/[^\s)"'}>]+/g) ?? [],
  ),
];
/** Names of kinds of elements, which nobody ever asks for anything. */
const namespaces = /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/;

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const folder = join('.output', `${browser}-mv3`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('asks for what its golden manifest says, and no more', () => {
    const built: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const golden: unknown = JSON.parse(readFileSync(`tests/manifests/${browser}.json`, 'utf8'));
    expect(built).toEqual(golden);
    expect(built).not.toHaveProperty('web_accessible_resources');
  });

  const waysIn = (waysOf: (code: string) => string[]) =>
    scripts.flatMap((file) =>
      waysOf(readFileSync(join(folder, file), 'utf8')).map((way) => `${file}: ${way}`),
    );

  it('holds no way to the network', () => {
    expect(scripts.length).toBeGreaterThan(4);
    expect(waysIn(waysToNetwork)).toEqual([]);
  });

  it('makes no code and no markup out of text', () => {
    expect(waysIn(waysFromText)).toEqual([]);
  });

  it('names no address but those of sources, for the reader to press', () => {
    const texts = files.filter((file) => /\.(js|css|html|json)$/.test(file));
    const addresses = texts.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      // Without a scheme it is the page's own; in scripts that is looked for as a text of its own.
      const bare = file.endsWith('.js') ? [] : (text.match(/(?<=["'(=]\s*)\/\/[\w[].*/g) ?? []);
      return [...bare, ...(text.match(/\b(https?|wss?|ftp):\/\/[^\s"'`<>\\)]+/gi) ?? [])];
    });
    const known = new Set(links.map((link) => link.replace(/[)\\].*$/, '')));
    const others = addresses.filter((url) => !known.has(url) && !namespaces.test(url));
    expect([...new Set(others)]).toEqual([]);
    expect(addresses.length).toBeGreaterThan(100);
  });

  it('carries the licence of every package that has something in it', (context) => {
    const counts = countAtEnd(
      context,
      `packages: with something in the extension, and their licence (${browser === 'chrome' ? 'chromium' : browser})`,
    );
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    counts.count = licences.match(/^Licence: /gm)?.length ?? 0;
    const without = ['preact', 'mark.js', 'minisearch', 'idb', 'valibot', 'wxt'].filter(
      (name) => !new RegExp(`^${name} [\\d.]+\nLicence: \\S+`, 'm').test(licences),
    );
    counts.differences = without.length;
    expect(without).toEqual([]);
  });

  it('says nothing to the page that it runs in', () => {
    const page = readFileSync(join(folder, 'page.js'), 'utf8');
    const said = page.match(
      /\b(window|self|globalThis|parent|top)\.postMessage|\bdispatchEvent\(/g,
    );
    expect(said).toBeNull();
  });
});
