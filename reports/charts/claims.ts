import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatMoney, formatNumber } from '../words/number.ts';
import { claimShares, readClaims } from '../words/readings/claims.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { asPicture, FONT, widthOf } from './frame.ts';
import { colour, ground, type Meaning } from './palette.ts';
import { numberColumn } from './table-columns.ts';
import { textWidth } from './text-width.ts';
import { tieMarks } from './tie-marks.ts';

const NOTE = { en: 'All runs taken together, by amount.', zh: '按金额合计全部模拟。' };

/** What became of 100 promised: paid, still open, lapsed. */
export function claimsChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark, document } = options;
  const shares = claimShares(result);
  const issued = result.sustainability.claims.issued.value;
  if (shares === null || issued === null) return null;
  const parts: { name: string; share: number; meaning: Meaning; opacity: number }[] = [
    { name: labels.paid[lang], share: shares.paid, meaning: 'members', opacity: 0.85 },
    { name: labels.stillOpen[lang], share: shares.open, meaning: 'claims', opacity: 0.55 },
    { name: labels.lapsed[lang], share: shares.lapsed, meaning: 'neutral', opacity: 0.4 },
  ];
  let sum = 0;
  const bars = parts
    .filter(({ share }) => share > 0)
    .map((part) => {
      const from = sum;
      sum += part.share * 100;
      return { ...part, from, to: sum, text: `${part.name} ${formatNumber(part.share * 100, lang)}` };
    });
  const width = widthOf(options);
  const title = readClaims(result, lang);
  const inner = width - 40;
  // A label that does not fit over its part is set at the nearer edge of the chart.
  const labelled = bars.map((bar) => {
    const fits = textWidth(bar.text, FONT) < ((bar.to - bar.from) / 100) * inner;
    const middle = (bar.from + bar.to) / 2;
    const place = fits
      ? { x: middle, anchor: 'middle' as const }
      : middle < 50
        ? { x: 0, anchor: 'start' as const }
        : { x: 100, anchor: 'end' as const };
    return { ...bar, ...place };
  });
  const svg = Plot.plot({
    document,
    className: 'rs-plot',
    width,
    height: 110,
    marginLeft: 20,
    marginRight: 20,
    marginTop: 30,
    marginBottom: 40,
    ariaLabel: title,
    x: { domain: [0, 100], axis: null },
    y: { axis: null },
    color: { type: 'identity' },
    marks: [
      ...bars.map((bar) =>
        Plot.rect([bar], {
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: 1,
          fill: colour(bar.meaning, dark),
          fillOpacity: bar.opacity,
          stroke: ground(dark),
          strokeWidth: 2,
        }),
      ),
      ...labelled.map(({ text, x, anchor }) =>
        Plot.text([text], {
          x: () => x,
          frameAnchor: 'top',
          text: (t: string) => t,
          textAnchor: anchor,
          dy: -8,
          lineAnchor: 'bottom',
          fontSize: FONT,
          fontWeight: 600,
        }),
      ),
      Plot.axisX([0, 25, 50, 75, 100], { fontSize: FONT, label: null }),
      Plot.text([labels.shareOfClaims[lang]], {
        frameAnchor: 'bottom-right',
        text: (t: string) => t,
        textAnchor: 'end',
        dy: 36,
        fontSize: FONT,
      }),
    ],
  });
  const picture = asPicture(svg as unknown as SVGElement);
  tieMarks(picture, 'rect', bars.keys());
  return {
    id: 'claims',
    title,
    note: joinSentences([readSureness(result, lang), result.run.random ? NOTE[lang] : ''], lang),
    svg: picture,
    table: {
      columns: [
        { label: labels.claims[lang], format: String, numeric: false },
        numberColumn(labels.shareOfClaims[lang], (value) => formatNumber(value, lang)),
        numberColumn(labels.amount[lang], (value) => formatMoney(value, lang)),
      ],
      rows: bars.map(({ name, share }) => [name, share * 100, share * issued]),
    },
  };
}
