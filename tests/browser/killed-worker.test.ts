import { killedWorker } from './killed-worker.ts';

killedWorker(['before', 30]);
