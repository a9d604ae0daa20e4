import { ownKey } from '../../extension/probe.ts';
import { engine } from '../common/engine.ts';

/** Known to our scripts only: it lives in the extension's own world, not in the page's. */
const key = Symbol.for(ownKey);

/**
 * A signal that ends when this script is injected a second time, after an update or an
 * installation: the newer copy stops the earlier one here, on its first line.
 */
export function replaceEarlierCopy(): AbortController {
  const world = globalThis as { [key]?: AbortController };
  world[key]?.abort();
  engine.forget();
  return (world[key] = new AbortController());
}
