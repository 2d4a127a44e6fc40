import { printable, type Sweep, type SweepCell, wording } from '../../../sim/index.ts';
import { fieldName } from '../field-names.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';
import { phraseBook } from '../problems/phrase-book.ts';
import { axisValue, known, mainMeasure, measureNameFirst, readFigure, valueIn } from '../sweep-figures.ts';

/** Of one number varied: from where on the scheme lasts. Points are in the order of the values. */
function readTurn(sweep: Sweep, measure: string, lang: Language): string {
  const [axis] = sweep.axes;
  const name = fieldName(axis.path, lang);
  const { random } = sweep.run;
  const points = known(sweep, measure)
    .map(({ values, figures }) => ({ at: values[0], chance: valueIn(figures[measure])! }))
    .sort((a, b) => a.at - b.at);
  const said = (value: number) => axisValue(axis, value, lang);
  const [first, last] = [points[0], points[points.length - 1]];
  const fails = points.map(({ chance }) => chance > 0.5);
  const turns = points.flatMap((_, i) => (i > 0 && fails[i] !== fails[i - 1] ? [i] : []));
  const en = lang === 'en';
  const often = (failing: boolean): string => {
    if (random && points.every(({ chance }) => chance <= 0.05))
      return { en: 'at most 5 of 100 runs fail', zh: '失败不超过5 %' }[lang];
    if (!random) return { en: failing ? 'it fails' : 'it lasts', zh: failing ? '失败' : '不失败' }[lang];
    return {
      en: failing ? 'more than half of runs fail' : 'at most half of runs fail',
      zh: failing ? '超过一半的模拟失败' : '失败的模拟不超过一半',
    }[lang];
  };
  if (turns.length === 0) {
    const [low, high] = [said(first.at), said(last.at)];
    return en
      ? `With ${name} anywhere from ${low} to ${high} ${often(fails[0])}`
      : `${name}在${low}至${high}之间，${often(fails[0])}`;
  }
  if (turns.length > 1) {
    const where = turns.map((i) =>
      en ? `${said(points[i - 1].at)} and ${said(points[i].at)}` : `${said(points[i - 1].at)}与${said(points[i].at)}`,
    );
    return en
      ? `Whether more than half of runs fail turns ${turns.length} times with ${name}: between ${where.join(', between ')}`
      : `随${name}变化，失败是否过半共转变${turns.length}次：${where.join('，')}之间`;
  }
  const [turn] = turns;
  const [before, after] = [said(points[turn - 1].at), said(points[turn].at)];
  return en
    ? `With ${name} up to ${before} ${often(fails[turn - 1])}, from ${after} on ${often(fails[turn])}`
    : `${name}不高于${before}时${often(fails[turn - 1])}，自${after}起${often(fails[turn])}`;
}

/** How many of the cells are safe, and how many are lost. */
function readShares(sweep: Sweep, measure: string, lang: Language): string {
  const cells = known(sweep, measure);
  const chances = cells.map(({ figures }) => valueIn(figures[measure])!);
  const count = (is: (chance: number) => boolean) => formatNumber(chances.filter(is).length, lang);
  const all = formatNumber(cells.length, lang);
  const lost = count((chance) => chance > 0.5);
  if (!sweep.run.random) {
    return lang === 'en' ? `It fails in ${lost} of ${all} combinations` : `${all}种组合中有${lost}种失败`;
  }
  const safe = count((chance) => chance <= 0.05);
  return lang === 'en'
    ? `In ${safe} of ${all} combinations at most 5 of 100 runs fail, in ${lost} more than half`
    : `${all}种组合中，${safe}种失败不超过5 %，${lost}种失败过半`;
}

/** Between which values a measure moves, and where. */
function readRange(sweep: Sweep, measure: string, lang: Language): string {
  const cells = known(sweep, measure).sort((a, b) => valueIn(a.figures[measure])! - valueIn(b.figures[measure])!);
  const [low, high] = [cells[0], cells[cells.length - 1]];
  const where = ({ values }: SweepCell) =>
    sweep.axes
      .map((axis, i) => `${fieldName(axis.path, lang)} ${axisValue(axis, values[i], lang)}`)
      .join(lang === 'en' ? ', ' : '，');
  const figure = ({ figures }: SweepCell) => readFigure(measure, figures[measure], sweep.run.random, lang);
  const name = measureNameFirst(measure, lang);
  if (figure(low) === figure(high)) {
    return lang === 'en' ? `${name}: ${figure(low)} in every cell` : `${name}：各格均为${figure(low)}`;
  }
  return lang === 'en'
    ? `${name}: from ${figure(low)} (${where(low)}) to ${figure(high)} (${where(high)})`
    : `${name}：从${figure(low)}（${where(low)}）到${figure(high)}（${where(high)}）`;
}

/** The answer of a sweep in one clause, computed from what is finished; empty with nothing. */
export function readSweep(sweep: Sweep, lang: Language, measure: string | null = mainMeasure(sweep)): string {
  if (measure === null) return '';
  // Only of this chance it may be said that runs fail.
  if (measure !== 'sustainability.failure.probability') return readRange(sweep, measure, lang);
  return sweep.axes.length === 1 ? readTurn(sweep, measure, lang) : readShares(sweep, measure, lang);
}

/** How a sweep was run, and how sure its figures are. */
export function readSweepRuns({ run, cells }: Sweep, lang: Language): string {
  const done = formatNumber(cells.length, lang);
  const asked = formatNumber(run.cellsAsked, lang);
  const stopped = run.cancelled
    ? { en: ` (stopped; ${asked} were asked for)`, zh: `（已停止，原定${asked}格）` }[lang]
    : '';
  const paths = formatNumber(run.paths, lang);
  if (!run.random) {
    return lang === 'en'
      ? `${done} cells${stopped}, without a random part: every run of a cell is the same`
      : `共${done}格${stopped}，无随机部分，每格的各次模拟相同`;
  }
  return lang === 'en'
    ? `${done} cells${stopped} of ${paths} runs each on the same random numbers; brackets are 95 % intervals`
    : `共${done}格${stopped}，每格${paths}次模拟，使用相同的随机数；括号内为95 %区间`;
}

/** Which cells break a rule of scenarios and were not run, with the reason of the first; empty where all could be. */
export function readRefused({ refused, axes }: Sweep, lang: Language): string {
  if (refused.length === 0) return '';
  const [{ values, said }] = refused;
  const where = axes.map((axis, i) => `${fieldName(axis.path, lang)} ${axisValue(axis, values[i], lang)}`);
  const why = said.map((line) => printable(wording(line, phraseBook[lang]), 400));
  const many = formatNumber(refused.length, lang);
  return lang === 'en'
    ? `${many} ${refused.length === 1 ? 'cell breaks' : 'cells break'} a rule and ${refused.length === 1 ? 'is' : 'are'} not run: with ${where.join(', ')}: ${why.join('; ')}`
    : `${many}格违反规则，未运行：${where.join('，')}：${why.join('；')}`;
}

/** What is varied, as files write it: `Varied: Turnover › Growth › Rate (market.turnover.growth.rate)`. */
export function readVaried({ axes }: Sweep, lang: Language): string {
  const names = axes.map(({ path }) => {
    const name = fieldName(path, lang);
    return lang === 'en' ? `${name} (${path})` : `${name}（${path}）`;
  });
  return lang === 'en' ? `Varied: ${names.join('; ')}` : `变动的数值：${names.join('；')}`;
}
