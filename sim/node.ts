/** What needs Node beside the public surface: files and threads. */

export { readScenarioFile } from './io/read-scenario-file.ts';
export { threadCrew } from './run/thread-crew.ts';
