import type { MarkIndex } from '../../page/marks.ts';
import { readPage } from '../../page/reading.ts';

type Options = Parameters<typeof readPage>[1];

/** Reads the document, with no eye to what changes once it has been read; tells its marks. */
export async function readOnce(
  options: Pick<Options, 'find'> & Partial<Options>,
  index: MarkIndex = new Map(),
): Promise<MarkIndex> {
  const life = new AbortController();
  await new Promise<void>((settled) => {
    readPage(document, {
      index,
      mayConcern: () => true,
      prepare: async () => undefined,
      found: () => undefined,
      dropped: () => undefined,
      painted: () => [],
      settled,
      overloaded: () => undefined,
      signal: life.signal,
      ...options,
    });
  });
  life.abort();
  return index;
}
