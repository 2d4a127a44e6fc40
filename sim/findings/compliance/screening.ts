/** What a run needs of rules and expectations, in one piece that is loaded when it is needed. */
export { checkExpectations } from '../expectations.ts';
export { evaluateRules } from './evaluate-rules.ts';
export { linesWanted } from './lines-wanted.ts';
