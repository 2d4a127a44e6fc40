/** What a run needs of the rules, in one piece that is loaded when it is needed. */
export { evaluateRules } from './evaluate-rules.ts';
export { linesWanted } from './lines-wanted.ts';
