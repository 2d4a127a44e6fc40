import { html, nothing } from 'lit';
import { type Column, everyDayColumns } from '../../reports/formats/columns.ts';
import { labels, seriesName } from '../../reports/words/labels.ts';
import type { Language } from '../../reports/words/language.ts';
import { formatNumber } from '../../reports/words/number.ts';
import type { ResultBundle, SeriesName } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import { saveColumns } from '../data/save-columns.ts';
import type { PageState } from '../state.ts';
import { panelTexts } from './panel-texts.ts';
import { Task } from './task.ts';
import { taskRow } from './task-row.ts';

const PAGE = 30;

const task = new Task<'everyDay'>();
/** The first row that is shown. */
let first = 0;

/** The series behind the columns. */
const series: Readonly<Record<string, SeriesName>> = {
  turnover: 'turnover',
  fees: 'fees',
  payouts: 'payouts',
  payout_per_unit: 'payoutPerUnit',
  open_claims: 'outstanding',
  pool: 'pool',
  cash: 'cash',
};

/** What a column is called. */
function headOf(name: string, result: ResultBundle, lang: Language): string {
  if (name === 'to_pool') return panelTexts[lang].table.toPool;
  return (name === 'day' || name === 'date' ? labels[name] : seriesName(result, series[name]))[lang];
}

const cell = ({ name, data }: Column, row: number, lang: Language): string => {
  const value = data[row];
  if (name === 'day') return String(value);
  return typeof value === 'number' ? formatNumber(value, lang) : (value ?? '–');
};

function daysTable(columns: readonly Column[], result: ResultBundle, lang: Language) {
  const rows = Array.from({ length: Math.min(PAGE, columns[0].data.length - first) }, (_, i) => first + i);
  const side = ({ name }: Column) => (name === 'date' ? '' : 'numeric');
  return html`<div class="table tall" tabindex="0" role="group" aria-label=${panelTexts[lang].table.title}>
    <table>
      <thead><tr>${columns.map((column) => html`<th scope="col" class=${side(column)}>${headOf(column.name, result, lang)}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>${columns.map((column) => html`<td class=${side(column)}>${cell(column, row, lang)}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The whole of the days: the result's own where it has each of them, else what was computed for this table. */
const wholeOf = (result: ResultBundle): ResultBundle | null =>
  result.sustainability.series.day.length === result.run.horizonDays
    ? result
    : task.result?.run.digest === result.run.digest
      ? task.result
      : null;

/** Day by day what the rebate model does with turnover, fees, pool and claims. */
export function rebateTable(result: ResultBundle, state: PageState, actions: Actions) {
  const { lang } = state;
  const text = panelTexts[lang].table;
  const whole = wholeOf(result);
  const start = () => {
    const subject = actions.subject();
    if (subject !== null) void task.start({ kind: 'everyDay', subject }, actions);
  };
  const columns = whole === null ? null : everyDayColumns(whole);
  const count = columns?.[0].data.length ?? 0;
  if (first >= count) first = 0;
  const go = (row: number) => {
    first = Math.min(Math.max(0, row), Math.max(0, count - PAGE));
    actions.refresh();
  };
  const save = (format: 'csv' | 'parquet') =>
    columns && saveColumns(columns, `${result.scenario.name} every-day`, format);
  const [from, to] = [first, Math.min(first + PAGE, count) - 1].map(String);
  return html`
    <section class="panel" id="every-day" aria-labelledby="every-day-title">
      <h2 id="every-day-title">${text.title}</h2>
      <p class="hint">${text.hint}</p>
      ${columns === null ? taskRow(task, state, actions, { id: 'every-day', label: text.run, start }) : nothing}
      ${
        columns === null
          ? nothing
          : html`${daysTable(columns, result, lang)}
              <div class="fields">
                <button ?disabled=${first === 0} @click=${() => go(first - PAGE)}>← ${text.previous}</button>
                <button ?disabled=${first + PAGE >= count} @click=${() => go(first + PAGE)}>${text.next} →</button>
                <label>${text.goTo}<input
                  id="every-day-go"
                  class="short"
                  type="number"
                  min="0"
                  max=${count - 1}
                  @change=${(event: Event) => go(Number((event.target as HTMLInputElement).value))}
                /></label>
                <span class="count">${text.page(from, to, String(count))}</span>
                <button @click=${() => save('csv')}>${text.csv}</button>
                <button @click=${() => save('parquet')}>${text.parquet}</button>
              </div>`
      }
    </section>
  `;
}
