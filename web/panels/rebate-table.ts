import { html, nothing } from 'lit';
import { type Column, everyDayColumns } from '../../reports/formats/columns.ts';
import { labels, seriesWords } from '../../reports/words/labels.ts';
import type { Language, Words } from '../../reports/words/language.ts';
import { formatNumber } from '../../reports/words/number.ts';
import type { ResultBundle } from '../../sim/index.ts';
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

const heads = (lang: Language): Readonly<Record<string, string>> => {
  const words: Record<string, Words> = {
    day: labels.day,
    date: labels.date,
    turnover: seriesWords.turnover,
    fees: seriesWords.fees,
    payouts: seriesWords.payouts,
    payout_per_unit: seriesWords.payoutPerUnit,
    open_claims: seriesWords.outstanding,
    pool: seriesWords.pool,
    cash: seriesWords.cash,
  };
  const found = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[lang]]));
  return { ...found, to_pool: panelTexts[lang].table.toPool };
};

const cell = ({ name, data }: Column, row: number, lang: Language): string => {
  const value = data[row];
  if (name === 'day') return String(value);
  return typeof value === 'number' ? formatNumber(value, lang) : (value ?? '–');
};

function daysTable(columns: readonly Column[], lang: Language) {
  const names = heads(lang);
  const rows = Array.from({ length: Math.min(PAGE, columns[0].data.length - first) }, (_, i) => first + i);
  const side = ({ name }: Column) => (name === 'date' ? '' : 'numeric');
  return html`<div class="table tall" tabindex="0" role="region" aria-label=${panelTexts[lang].table.title}>
    <table>
      <thead><tr>${columns.map((column) => html`<th scope="col" class=${side(column)}>${names[column.name]}</th>`)}</tr></thead>
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
          : html`${daysTable(columns, lang)}
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
