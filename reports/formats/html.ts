import { parseHTML } from 'linkedom';
import type { ResultBundle, Scenario } from '../../sim/types.ts';
import { fillReport, type ReportOptions } from './html-document.ts';

/** The report as one HTML file that opens offline, prints on A4 and runs no script. */
export function htmlReport(result: ResultBundle, scenario: Scenario, options: ReportOptions): string {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  fillReport(document, result, scenario, options);
  return document.toString();
}
