import { parentPort } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { exposeRunner } from './expose-runner.ts';

exposeRunner(nodeEndpoint(parentPort!));
