import { ask } from '../../extension/messages.ts';
import type { Language } from '../../glossary/languages.ts';
import type { PageReader } from '../../glossary/page-reader.ts';
import { engine } from '../common/engine.ts';

/** Rest before asking again, in milliseconds: the worker may be starting. */
const rest = 2000;

/** A reader of this page, from the engine that the background brings where it is not here yet. */
export async function bringReader(
  language: Language | 'other',
  signal: AbortSignal,
): Promise<PageReader | undefined> {
  let reader = engine.readerOf(language);
  while (!reader && !signal.aborted) {
    await ask('engine', {});
    reader = engine.readerOf(language);
    if (!reader) await new Promise((resolve) => setTimeout(resolve, rest));
  }
  return reader;
}
