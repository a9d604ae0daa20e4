import { options } from 'preact';

/**
 * Before each file of the dom project: effects run right after what is drawn. Left to itself, Preact
 * waits for a frame up to a tenth of a second, and may ask for one when the test's window is gone.
 */
options.requestAnimationFrame = (run) => queueMicrotask(run);
