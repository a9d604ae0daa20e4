import { privateSession } from './private-session.ts';

/** Nearly as long as a browser of a test may live. */
privateSession(150_000);
