import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { partsList } from '../../scripts/packages/parts-list.ts';
import { record } from '../browser/trust-record.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const own = read('package.json');
const locked = Object.entries(
  read('package-lock.json')['packages'] as Record<
    string,
    { version: string; integrity?: string; hasInstallScript?: boolean }
  >,
).filter(([folder]) => folder !== '');

it('every package that we name is named with one version', () => {
  const parts = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const named = parts.flatMap((part) => Object.entries(own[part] as Record<string, string>));
  const exact = /^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/;
  const loose = named.filter(([, version]) => !exact.test(version));
  record('packages: that we name, with one exact version', {
    count: named.length,
    differences: loose.length,
  });
  expect(loose).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});

it('every package that comes with them has a checksum, and none runs anything on arrival', () => {
  const wrong = locked.filter(
    ([, part]) => !part.integrity?.startsWith('sha512-') || part.hasInstallScript,
  );
  record('packages: that come with them, with a checksum, and running nothing', {
    count: locked.length,
    differences: wrong.length,
  });
  expect(wrong.map(([folder]) => folder)).toEqual([]);
  expect(locked.length).toBeGreaterThan(100);
});

it(
  'the list of parts holds all of them, with checksums, and is the same each time',
  { timeout: 60_000 },
  () => {
    const text = partsList();
    const list = JSON.parse(text) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string; version: string; hashes?: unknown[] }[];
    };
    expect([list.bomFormat, list.metadata.component.name]).toEqual(['CycloneDX', 'in-plain-words']);
    const listed = new Set(list.components.map(({ name, version }) => `${name}@${version}`));
    const nameOf = (folder: string) => /.*node_modules\/(.*)$/.exec(folder)![1]!;
    const missing = locked
      .map(([folder, { version }]) => `${nameOf(folder)}@${version}`)
      .filter((name) => !listed.has(name));
    record('packages: parts in the list beside them, as CycloneDX', {
      count: listed.size,
      differences: missing.length,
    });
    expect(missing).toEqual([]);
    expect(list.components.filter(({ hashes }) => !hashes?.length)).toEqual([]);
    expect(text).toBe(partsList());
  },
);
