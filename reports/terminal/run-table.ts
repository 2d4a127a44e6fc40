import { createColors } from 'picocolors';
import { type ExpectationOutcome, printable, type ResultBundle, type Scenario } from '../../sim/index.ts';
import { formatDuration } from '../words/day.ts';
import { levelMeanings } from '../words/labels.ts';
import { type Language, nameOf } from '../words/language.ts';
import { readClaimAmounts, readClaims } from '../words/readings/claims.ts';
import {
  gotWord,
  measureName,
  outcomeWord,
  readExpectations,
  wantedWord,
  withReal,
} from '../words/readings/expectations.ts';
import { readFailure, readFailureDays, readFailureKinds, readFirstShort } from '../words/readings/failure.ts';
import { readAttacker, readDetection, readFakes } from '../words/readings/fakes.ts';
import { readHarm } from '../words/readings/harm.ts';
import { readInsiders, readSybils } from '../words/readings/insiders.ts';
import { readAssumption, readBound, readInflow, readMultiples, readNeed } from '../words/readings/law.ts';
import { readMarkup, readSale } from '../words/readings/marked-up.ts';
import { readMature } from '../words/readings/mature.ts';
import { readOperator } from '../words/readings/operator.ts';
import {
  readAgainstNone,
  readBetterOff,
  readClasses,
  readCostPerMember,
  readCustomerValue,
  readRewardCost,
  readRewards,
  readTopFifth,
} from '../words/readings/ordinary.ts';
import { readLosers, readRecruiting, readWhoseMoney } from '../words/readings/pyramid.ts';
import { readAboveBound, readCohorts, readRecovery } from '../words/readings/recovery.ts';
import { readFloat, readHolders } from '../words/readings/stored.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { readSpread } from '../words/readings/uncertainty.ts';
import { readReasons } from '../words/readings/verdict.ts';
import { readMerchants, readWaiting } from '../words/readings/waiting.ts';
import { sentences } from '../words/sentences.ts';
import { levelMark } from './level-mark.ts';
import { columnsOf, padEnd, WIDEST, wrapWords } from './wrap-words.ts';

export interface RunTableOptions {
  readonly lang: Language;
  /** Whether the terminal shows colours; nothing is said by colour alone. */
  readonly color: boolean;
  /** Columns of the terminal; 80 without it. */
  readonly width?: number;
}

/** Lines below the verdict. */
const MOST_LINES = 20;
const LONGEST_NAME = 80;

const NAMES = {
  because: { en: 'because', zh: '因为' },
  needs: { en: 'Needs', zh: '所需' },
  assumed: { en: 'Assumed', zh: '假设' },
  fees: { en: 'Fees', zh: '服务费' },
  failure: { en: 'Failure', zh: '失败' },
  how: { en: 'How', zh: '方式' },
  short: { en: 'Short', zh: '资金' },
  back: { en: 'Recovery', zh: '实得' },
  buyers: { en: 'Buyers', zh: '购买者' },
  claims: { en: 'Claims', zh: '权益' },
  operator: { en: 'Operator', zh: '经营者' },
  fraud: { en: 'Fraud', zh: '欺诈' },
  merchants: { en: 'Shops', zh: '商家' },
  waiting: { en: 'Waiting', zh: '拖延' },
  levels: { en: 'Levels', zh: '层级' },
  whose: { en: 'Money', zh: '资金来源' },
  losers: { en: 'Members', zh: '会员' },
  rewards: { en: 'Rewards', zh: '奖励' },
  cost: { en: 'Cost', zh: '成本' },
  profit: { en: 'Profit', zh: '利润' },
  customer: { en: 'Customer', zh: '顾客' },
  float: { en: 'Float', zh: '预付款' },
  holders: { en: 'Holders', zh: '持卡人' },
  classes: { en: 'Classes', zh: '客群' },
  spread: { en: 'Spread', zh: '差异' },
  expected: { en: 'Expected', zh: '预期' },
  reality: { en: 'Reality', zh: '现实' },
  run: { en: 'Run', zh: '运行' },
};

interface Row {
  readonly name: keyof typeof NAMES;
  readonly text: string;
  /** The rows of least weight go first when there are too many lines. */
  readonly weight: number;
  /** A line of a block, laid out already. */
  readonly asItIs?: boolean;
}

function missedWords(outcome: ExpectationOutcome, lang: Language): string {
  const got = printable(gotWord(outcome, lang));
  const measure = printable(outcome.measure, 80);
  const wanted = printable(wantedWord(outcome, lang));
  return lang === 'en'
    ? `✗ ${measure}: ${got}, not ${wanted} (${outcomeWord(outcome, lang)})`
    : `✗ ${measure}：${got}，而非${wanted}（${outcomeWord(outcome, lang)}）`;
}

const COMPARED = {
  figure: { en: 'figure', zh: '指标' },
  simulated: { en: 'simulated', zh: '模拟' },
  reported: { en: 'reported', zh: '报道' },
};

/** Simulated beside reported figures, one line each below their heads; what each figure was stands in the report. */
function realityLines({ expect, scenario: { start } }: ResultBundle, lang: Language): string[] {
  const compared = withReal(expect);
  if (compared.length === 0) return [];
  const cells = compared.map((outcome) => [
    `${outcome.met ? '✓' : '✗'} ${printable(measureName(outcome), 40)}`,
    printable(gotWord(outcome, lang, start)),
    printable(wantedWord(outcome, lang, start)),
  ]);
  const lines = [[COMPARED.figure[lang], COMPARED.simulated[lang], COMPARED.reported[lang]], ...cells];
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => columnsOf(line[column]))) + 2);
  return lines.map(([name, got, wanted]) => padEnd(name, widths[0]) + padEnd(got, widths[1]) + wanted);
}

function rowsOf(result: ResultBundle, scenario: Scenario, lang: Language): Row[] {
  const { law, run } = result;
  // What a reason has said already is not said again.
  const said = new Set(result.verdict.reasons.map(({ id }) => id));
  const say = (...readings: string[]) => sentences(readings, lang);
  const staged: Row[] = [
    {
      name: 'needs',
      text: say(said.has('growth-below-required') ? readMultiples(law, lang) : readNeed(law, lang)),
      weight: 16,
    },
    { name: 'assumed', text: said.has('growth-below-required') ? '' : say(readAssumption(result, lang)), weight: 9 },
    { name: 'fees', text: say(readInflow(law, lang), readBound(law, lang)), weight: 6 },
    { name: 'failure', text: say(readFailure(result, lang), readFailureDays(result, lang)), weight: 18 },
    { name: 'how', text: say(readFailureKinds(result, lang)), weight: 8 },
    { name: 'short', text: say(readFirstShort(result, lang)), weight: 10 },
    {
      name: 'back',
      text: say(
        readRecovery(result, lang),
        readAboveBound(result, lang),
        said.has('recovery-low') ? '' : readMature(result, scenario, lang),
      ),
      weight: 17,
    },
    { name: 'buyers', text: say(readCohorts(result, lang)), weight: 11 },
    { name: 'claims', text: say(readClaims(result, lang)), weight: 12 },
    { name: 'claims', text: say(readClaimAmounts(result, lang)), weight: 7 },
    { name: 'operator', text: say(readOperator(result, lang)), weight: 13 },
    { name: 'fraud', text: say(readFakes(result, lang), readInsiders(result, lang)), weight: 15.6 },
    { name: 'fraud', text: say(readAttacker(result, lang), readDetection(result, lang)), weight: 15.5 },
    { name: 'fraud', text: say(readSale(result, lang)), weight: 10.5 },
    { name: 'fraud', text: say(readMarkup(result, lang)), weight: 15.4 },
    { name: 'fraud', text: say(readHarm(result, lang)), weight: 15.3 },
    { name: 'fraud', text: say(readSybils(result, lang)), weight: 15.2 },
    { name: 'waiting', text: say(readWaiting(result, lang)), weight: 6.5 },
    // Without margins there is nothing to hold the fees against.
    {
      name: 'merchants',
      text: result.merchants.breakEvenExtra === null ? '' : say(readMerchants(result, lang)),
      weight: 10.5,
    },
    { name: 'levels', text: say(readRecruiting(result, lang)), weight: 16.5 },
    { name: 'whose', text: say(readWhoseMoney(result, lang)), weight: 10.5 },
    { name: 'losers', text: say(readLosers(result, lang)), weight: 12.7 },
  ];
  const ordinary: Row[] = [
    { name: 'rewards', text: say(readRewards(result, lang)), weight: 17 },
    { name: 'cost', text: say(readRewardCost(result, lang)), weight: 18 },
    { name: 'profit', text: say(readAgainstNone(result, lang)), weight: 19 },
    {
      name: 'customer',
      text: say(readCustomerValue(result, lang), readCostPerMember(result, lang), readTopFifth(result, lang)),
      weight: 16,
    },
    { name: 'losers', text: say(readBetterOff(result, lang)), weight: 15.6 },
    { name: 'classes', text: say(readClasses(result, lang)), weight: 15.7 },
  ];
  const held: Row[] =
    result.ordinary?.stored === undefined
      ? []
      : [
          { name: 'failure', text: say(readFailure(result, lang), readFailureDays(result, lang)), weight: 18.5 },
          { name: 'how', text: say(readFailureKinds(result, lang)), weight: 8 },
          { name: 'float', text: say(readFloat(result, lang)), weight: 17.5 },
          { name: 'holders', text: say(readHolders(result, lang)), weight: 18.4 },
          { name: 'waiting', text: say(readWaiting(result, lang)), weight: 6.5 },
        ];
  const missed = result.expect.filter(({ met, real }) => !met && real === undefined);
  const rows: Row[] = [
    ...readReasons(result, lang).map((text, i): Row => ({ name: 'because', text, weight: 20 - i })),
    ...held,
    ...(result.ordinary === undefined ? staged : ordinary),
    { name: 'spread', text: say(readSpread(result, lang)), weight: 12.5 },
    { name: 'expected', text: say(readExpectations(result.expect, lang)), weight: missed.length > 0 ? 18.9 : 15.8 },
    ...missed.map(
      (outcome, i): Row => ({
        name: 'expected',
        text: missedWords(outcome, lang),
        weight: (i < 2 ? 18.8 : 15.8) - i / 1000,
      }),
    ),
    ...realityLines(result, lang).map(
      (text, i): Row => ({ name: 'reality', text, weight: 13.5 - i / 100, asItIs: true }),
    ),
    {
      name: 'run',
      text: `${readSureness(result, lang)} ${formatDuration(run.horizonDays, lang)} · ${lang === 'en' ? 'seed' : '种子'} ${printable(run.seed)} · ${run.seconds.toFixed(1)}${lang === 'en' ? ' s' : '秒'}`,
      // What the brackets of all other rows are stands here.
      weight: 21,
    },
  ];
  return rows.filter(({ text }) => text !== '');
}

/**
 * The result for a terminal: the verdict first, then at most 20 lines, each a name and a plain sentence with units and
 * intervals. Ends without a line end.
 */
export function runTable(
  result: ResultBundle,
  scenario: Scenario,
  { lang, color, width = 80 }: RunTableOptions,
): string {
  const colors = createColors(color);
  const { level } = result.verdict;
  const indent = Math.max(...Object.values(NAMES).map((name) => columnsOf(name[lang]))) + 2;
  const room = Math.max(30, Math.min(WIDEST, width) - indent - 1);
  const rows = rowsOf(result, scenario, lang).map((row) => ({
    ...row,
    lines: row.asItIs && columnsOf(row.text) <= room ? [row.text] : wrapWords(row.text, room),
  }));
  const total = () => rows.reduce((sum, { lines }) => sum + lines.length, 0);
  while (total() > MOST_LINES && rows.length > 1) {
    const least = rows.reduce((worst, { weight }, i) => (weight < rows[worst].weight ? i : worst), 0);
    rows.splice(least, 1);
  }

  const name = printable(nameOf(result.scenario, lang), LONGEST_NAME);
  const head = `${levelMark(level, lang, colors)}  ${name} · ${levelMeanings[level][lang]}`;
  const body = rows.flatMap(({ name, lines }, i) =>
    lines.map((line, j) => {
      const label = j === 0 && rows[i - 1]?.name !== name ? NAMES[name][lang] : '';
      const shown = line.startsWith('✗') ? colors.red(line) : line;
      return `${colors.dim(padEnd(label, indent))}${shown}`;
    }),
  );
  return [head, ...body].join('\n');
}
