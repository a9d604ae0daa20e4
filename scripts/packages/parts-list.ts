import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface PartsList {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/**
 * All packages that the lockfile names, with versions, licences and checksums, as CycloneDX. What
 * npm makes anew each time (a number, the hour) or takes from the folder's name is left out, so
 * that the same sources give the same file.
 */
export function partsList(): string {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  const list = JSON.parse(stdout) as PartsList;
  delete list.serialNumber;
  delete list.metadata.timestamp;
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  list.metadata.component.name = name;
  return `${JSON.stringify(list, null, 2)}\n`;
}
