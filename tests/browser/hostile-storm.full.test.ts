import { storm } from './hostile-storm.ts';

storm(['firefox']);
