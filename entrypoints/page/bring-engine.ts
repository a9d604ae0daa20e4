import { ask } from '../../extension/messages.ts';
import { type Engine, engine } from '../common/engine.ts';

/** Rest before asking again, in milliseconds: the worker may be starting. */
const rest = 2000;

/** The engine, brought into this page by the background where it is not here yet. */
export async function bringEngine(signal: AbortSignal): Promise<Engine | undefined> {
  while (!engine.here() && !signal.aborted) {
    await ask('engine', {});
    if (!engine.here()) await new Promise((resolve) => setTimeout(resolve, rest));
  }
  return engine.here();
}
