import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const folder = join('.output', `${browser}-mv3`);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );

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

  it('says nothing to the page that it runs in', () => {
    const page = readFileSync(join(folder, 'page.js'), 'utf8');
    const said = page.match(
      /\b(window|self|globalThis|parent|top)\.postMessage|\bdispatchEvent\(/g,
    );
    expect(said).toBeNull();
  });
});
