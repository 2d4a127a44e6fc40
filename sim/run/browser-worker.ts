import { exposeRunner } from './expose-runner.ts';

exposeRunner(self);
