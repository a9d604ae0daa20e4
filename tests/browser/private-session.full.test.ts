import { privateSession } from './private-session.ts';

privateSession(30);
