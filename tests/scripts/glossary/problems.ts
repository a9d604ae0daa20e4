import { entriesSchema } from '../../../glossary/schema.ts';
import { ContentError, checkYaml } from '../../../scripts/glossary/read-yaml.ts';

/** A file without faults. */
export const good = `tumor:
  name: tumor
  version: '1'
  variants: [tumor, { text: lump, mark: search-only }]
  short: A mass of cells.
  sources: [a-book]
  reviewed: '2026-11-21'
  state: not-by-clinician
`;

/** What is wrong with a text, one line each; "none" if nothing is. */
export function problemsIn(
  source: string,
  schema: Parameters<typeof checkYaml>[2] = entriesSchema,
) {
  try {
    checkYaml(source, 'a.yaml', schema);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'none';
}
