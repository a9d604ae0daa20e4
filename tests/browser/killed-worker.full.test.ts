import { killedWorker } from './killed-worker.ts';

killedWorker(['before', 0, 10, 30, 60, 120, 300, 'after']);
