import { DamagedFile, fieldsOf } from './saved-file.ts';
import {
  type Choices,
  type Stored,
  choices,
  isOneOf,
  isRecord,
  isTexts,
  lists,
  version,
} from './settings-shape.ts';

const kind = 'in-plain-words-settings';

/** A file that `readExport` reads again. */
export function writeExport(stored: Stored): string {
  const settings = Object.fromEntries(
    Object.entries(stored).filter(([name, value]) => fits(name, value)),
  );
  return `${JSON.stringify({ kind, version, settings }, null, 2)}\n`;
}

/** Settings from a file saved earlier. @throws {DamagedFile} naming the place. */
export function readExport(text: string): Stored {
  const data = fieldsOf(text, kind);
  if (typeof data['version'] !== 'number' || data['version'] > version)
    throw new DamagedFile('version', data['version']);
  if (!isRecord(data['settings'])) throw new DamagedFile('settings', data['settings']);
  for (const [name, value] of Object.entries(data['settings']))
    if (!fits(name, value)) throw new DamagedFile(name, value);
  return data['settings'];
}

function fits(name: string, value: unknown): boolean {
  if (Object.hasOwn(choices, name)) return isOneOf(choices[name as keyof Choices], value);
  return isOneOf(lists, name) && isTexts(value);
}
