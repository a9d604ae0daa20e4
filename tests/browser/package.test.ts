import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { record } from './trust-record.ts';
import { loadGlossary } from '../../scripts/glossary/load.ts';

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

  it('holds no way to the network', () => {
    // A method that is called `fetch` (MiniSearch has one) is none: only the global is.
    const ways =
      /(?<![.\w$])fetch\s*\((?![^()]*\)\s*\{)|\b(globalThis|window|self)\.fetch\b|\b(sendBeacon|importScripts)\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/g;
    const found = scripts.flatMap((file) =>
      (readFileSync(join(folder, file), 'utf8').match(ways) ?? []).map((way) => `${file}: ${way}`),
    );
    expect(scripts.length).toBeGreaterThan(4);
    expect(found).toEqual([]);
  });

  it('makes no code and no markup out of text', () => {
    // `dangerouslySetInnerHTML` is Preact's own; the browser refuses it (trusted-types 'none').
    const ways =
      /(?<![.\w$])(eval|Function)\s*\(|\bnew Function\b|\bWebAssembly\b|\b(insertAdjacentHTML|outerHTML|DOMParser|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\bset(Timeout|Interval)\(\s*["'`]/g;
    const found = scripts.flatMap((file) =>
      (readFileSync(join(folder, file), 'utf8').match(ways) ?? []).map((way) => `${file}: ${way}`),
    );
    expect(found).toEqual([]);
  });

  it('names no address but those of sources, for the reader to press', () => {
    const texts = files.filter((file) => /\.(js|css|html|json)$/.test(file));
    const addresses = texts.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return text.match(/\b(https?|wss?|ftp):\/\/[^\s"'`<>\\)]+/g) ?? [];
    });
    const known = new Set(links.map((link) => link.replace(/[)\\].*$/, '')));
    const others = addresses.filter((url) => !known.has(url) && !namespaces.test(url));
    expect([...new Set(others)]).toEqual([]);
    expect(addresses.length).toBeGreaterThan(100);
  });

  it('carries the licence of every package that has something in it', () => {
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    const names = licences.match(/^Licence: /gm) ?? [];
    record(
      `packages: with something in the extension, and their licence (${browser === 'chrome' ? 'chromium' : browser})`,
      {
        count: names.length,
        differences: 0,
      },
    );
    for (const name of ['preact', 'mark.js', 'minisearch', 'idb', 'valibot', 'wxt'])
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+\nLicence: \\S+`, 'm'));
  });

  it('says nothing to the page that it runs in', () => {
    const page = readFileSync(join(folder, 'page.js'), 'utf8');
    const said = page.match(
      /\b(window|self|globalThis|parent|top)\.postMessage|\bdispatchEvent\(/g,
    );
    expect(said).toBeNull();
  });
});
