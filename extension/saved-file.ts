import { isRecord } from './settings-shape.ts';

/** A file that cannot be imported: which of its fields is wrong, and what stands there. */
export class DamagedFile extends Error {
  override name = 'DamagedFile';
  readonly field: string;
  readonly value: string;
  constructor(field: string, value: unknown) {
    const written = (JSON.stringify(value) ?? 'nothing').slice(0, 60);
    super(`${field}: ${written}`);
    [this.field, this.value] = [field, written];
  }
}

/** The fields of a file that we saved as one of this kind. @throws {DamagedFile} where it is none. */
export function fieldsOf(text: string, kind: string): Record<string, unknown> {
  const data = parse(text);
  if (data['kind'] !== kind) throw new DamagedFile('kind', data['kind']);
  return data;
}

function parse(text: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text);
    if (isRecord(data)) return data;
  } catch {
    // Not JSON: as little ours as any other file.
  }
  throw new DamagedFile('kind', text);
}
