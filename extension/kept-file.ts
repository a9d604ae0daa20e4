import { type Kept, checked, names } from './kept-shape.ts';
import { DamagedFile, fieldsOf } from './saved-file.ts';
import { isRecord } from './settings-shape.ts';

const kind = 'in-plain-words-kept';
const version = 1;

/** A file that `readKeptFile` reads again. */
export function writeKeptFile(kept: Kept): string {
  return `${JSON.stringify({ kind, version, kept }, null, 2)}\n`;
}

/** What was kept, from a file saved earlier. @throws {DamagedFile} naming the place. */
export function readKeptFile(text: string): Kept {
  const data = fieldsOf(text, kind);
  if (data['version'] !== version) throw new DamagedFile('version', data['version']);
  const { kept } = data;
  if (!isRecord(kept)) throw new DamagedFile('kept', kept);
  const read = names.map((name) => {
    const result = checked(name, kept[name]);
    if ('wrong' in result) throw new DamagedFile(result.wrong, valueAt(kept, result.wrong));
    return [name, result.value];
  });
  return Object.fromEntries(read) as Kept;
}

function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], data);
}
