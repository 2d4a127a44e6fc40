import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { agedCohorts, readByAge, readSureByAge } from '../words/readings/by-age.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { FONT, frame, widthOf } from './frame.ts';
import { bordersAt, heatFields, type Rect } from './heat-cells.ts';
import { heatScale, heatStep } from './heat-scale.ts';
import { ground, heat } from './palette.ts';
import { lastShownDay, readShownDays } from './shown-days.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';
import { textWidth } from './text-width.ts';
import { tieMarks } from './tie-marks.ts';

const WORDS = {
  age: { en: 'days since the purchase', zh: '购买后天数' },
  half: { en: 'half is back', zh: '已拿回一半' },
  over: { en: 'after the end', zh: '期末之后' },
};
const AVERAGES = { en: 'Averages over runs.', zh: '数值为各次模拟的平均值。' };
const NOTE = {
  en: 'Line: half of what was promised. What is paid when a scheme ends is counted; after that nothing more comes back.',
  zh: '线：承诺的一半。方案终止时的清偿计算在内；此后不再有返还。',
};

const MOST_AGES = 8;

/** Where the line's name begins, which is so wide in units of the x axis: over all of the line that is below it. */
function nameAt(line: readonly Rect[], wide: number): { x: number; y: number } | null {
  if (line.length === 0) return null;
  const flat = line.filter(({ y1, y2 }) => y1 === y2);
  const x = Math.min(...(flat.length > 0 ? flat : line).map(({ x1 }) => x1));
  if (flat.length === 0) return { x, y: Math.min(...line.map(({ y1 }) => y1)) };
  return { x, y: Math.max(...flat.filter(({ x1 }) => x1 < x + wide).map(({ y1 }) => y1)) };
}

/** What has come back of 100 promised, by day of purchase and age; null where there is nothing to wait for. */
export function recoveryByAgeChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const { byAge } = result.sustainability.recovery;
  if (byAge === null || result.law.rule === 'instant') return null;
  const end = lastShownDay(result);
  const [step] = byAge.age;
  const cells = agedCohorts(byAge).flatMap(({ bornDay, mean, low, high }) =>
    byAge.age.flatMap((age, j) => {
      const share = mean[j];
      if (share === null || bornDay + age > end) return [];
      const rect = { x1: bornDay - step / 2, x2: bornDay + step / 2, y1: age - step / 2, y2: age + step / 2 };
      return [{ bornDay, age, share, low: low[j], high: high[j], rect, at: [bornDay / step, j], value: 100 * share }];
    }),
  );
  const lastBorn = Math.max(...cells.map(({ bornDay }) => bornDay));
  if (!(lastBorn > 0)) return null; // one day of purchase is no picture
  const title = readByAge(result, byAge, lang);
  const ages = byAge.age.filter((age) => age <= Math.max(...cells.map((cell) => cell.age)));
  const every = Math.ceil(ages.length / MOST_AGES);
  const width = widthOf(options);
  const half = bordersAt(50 - 1e-7, cells);
  const named = nameAt(half, ((textWidth(WORDS.half[lang], FONT) + 12) / (width - 70)) * (lastBorn + step));
  const fillOf = ({ value }: { value: number }) => heat(heatStep(value, 0, 100), dark);
  const svg = frame({
    ...options,
    title,
    x: {
      ...dayAxis(lastBorn, result.scenario.start, width - 90, lang),
      label: labels.purchaseDay[lang],
      domain: [-step / 2, lastBorn + step / 2],
    },
    y: {
      label: WORDS.age[lang],
      domain: [step / 2, ages[ages.length - 1] + step / 2],
      ticks: ages.filter((_, i) => (i + 1) % every === 0),
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      heatFields(cells, fillOf),
      Plot.link(half, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: ground(dark), strokeWidth: 4.5 }),
      Plot.link(half, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'square',
      }),
      ...(named === null
        ? []
        : [
            Plot.text([named], {
              x: 'x',
              y: 'y',
              text: () => WORDS.half[lang],
              textAnchor: 'start',
              dx: 6,
              dy: -9,
              fill: 'currentColor',
              stroke: ground(dark),
              strokeWidth: 3,
              fontSize: FONT,
            }),
          ]),
      // The corner of what the run no longer sees.
      Plot.text([WORDS.over[lang]], {
        frameAnchor: 'top-right',
        text: String,
        fill: 'currentColor',
        fillOpacity: 0.75,
        fontSize: FONT,
        textAnchor: 'end',
        dx: -6,
        dy: 8,
      }),
      ...heatScale({ least: '0', most: '100', name: labels.gotBackOfHundred[lang] }, width, dark),
    ],
    endLabels: [],
  });
  tieMarks(svg, 'rect', cells.keys());
  const share = (value: number) => formatShare(value, lang);
  const { random } = result.run;
  return {
    id: 'recovery-by-age',
    title,
    note: joinSentences(
      [readSureByAge(result, byAge, lang), random ? AVERAGES[lang] : '', NOTE[lang], readShownDays(result, lang)],
      lang,
    ),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang, labels.purchaseDay[lang]),
        numberColumn(WORDS.age[lang], (days) => formatNumber(days, lang)),
        numberColumn(labels.average[lang], share),
        ...(random ? [numberColumn(labels.lowBound[lang], share), numberColumn(labels.highBound[lang], share)] : []),
      ],
      rows: cells.map((cell) => [
        ...dayCells(cell.bornDay, result),
        cell.age,
        cell.share,
        ...(random ? [cell.low, cell.high] : []),
      ]),
    },
  };
}
