import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column } from '../../reports/formats/columns.ts';
import type { ResultBundle } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import { type DataSetName, dataSetNames, dataSets } from '../data/data-sets.ts';
import { dataTexts } from '../data/data-texts.ts';
import { ask, comparisons, type Grouping, groupingsOf, type Query } from '../data/query.ts';
import { saveColumns } from '../data/save-columns.ts';
import type { PageState } from '../state.ts';
import type { View } from './view.ts';

const PAGE = 50;

let set: DataSetName = 'summary';
let query: Query = { filter: { column: 'measure', comparison: 'contains', value: '' }, sort: null, group: null };
/** The first row that is shown. */
let first = 0;

/** What was asked last, so that turning a page asks nothing anew. */
let answer: { result: ResultBundle; set: DataSetName; query: Query; columns: Column[]; all: Column[] } | null = null;

function answerOf(result: ResultBundle) {
  if (answer?.result !== result || answer.set !== set || answer.query !== query) {
    const all = dataSets[set](result);
    answer = { result, set, query, all, columns: ask(all, query) };
  }
  return answer;
}

const keyOf = ({ column, by }: Grouping): string => `${column} ${by}`;

function tableOf(columns: readonly Column[], { lang }: PageState, change: (query: Query) => void) {
  const text = dataTexts[lang];
  const side = ({ data }: Column) => (data.some((value) => typeof value === 'string') ? '' : 'numeric');
  const count = columns[0]?.data.length ?? 0;
  const rows = Array.from({ length: Math.min(PAGE, count - first) }, (_, i) => first + i);
  const { sort } = query;
  const head = (column: Column) => {
    const { name } = column;
    const direction = sort?.column !== name ? 'none' : sort.descending ? 'descending' : 'ascending';
    const turn = () =>
      change({
        ...query,
        sort: direction === 'descending' ? null : { column: name, descending: direction === 'ascending' },
      });
    return html`<th scope="col" class=${side(column)} aria-sort=${direction}>
      <button title=${text.sort(name)} @click=${turn}>${name}${{ none: '', ascending: ' ↑', descending: ' ↓' }[direction]}</button>
    </th>`;
  };
  return html`<div class="table tall data" tabindex="0" role="group" aria-label=${text.sets[set]}>
    <table>
      <thead><tr>${columns.map(head)}</tr></thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>${columns.map((column) => html`<td class=${side(column)}>${column.data[row] ?? '–'}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The result as a table: filtered, sorted, grouped, downloaded. */
export const data: View = {
  content(result: ResultBundle, state: PageState, actions: Actions) {
    const { lang } = state;
    const text = dataTexts[lang];
    const { all, columns } = answerOf(result);
    const names = all.map(({ name }) => name);
    const groupings = groupingsOf(all);
    const count = columns[0]?.data.length ?? 0;
    // Another result may have fewer rows.
    if (first >= count) first = 0;
    const change = (next: Query) => {
      query = next;
      first = 0;
      actions.refresh();
    };
    const filter = (part: Partial<Query['filter']>) => change({ ...query, filter: { ...query.filter, ...part } });
    const chooseSet = (event: Event) => {
      set = (event.target as HTMLSelectElement).value as DataSetName;
      const [{ name }] = dataSets[set](result);
      change({ filter: { ...query.filter, column: name, value: '' }, sort: null, group: null });
    };
    const chooseGroup = (event: Event) => {
      const key = (event.target as HTMLSelectElement).value;
      change({ ...query, sort: null, group: groupings.find((one) => keyOf(one) === key) ?? null });
    };
    const groupName = ({ column, by }: Grouping) =>
      typeof by === 'number' ? text.days(String(by)) : by === 'part' ? text.part(column) : text.text(column);
    const go = (row: number) => {
      first = row;
      actions.refresh();
    };
    const option = (value: string, label: string, current: string) =>
      html`<option value=${value} ?selected=${value === current}>${label}</option>`;
    const value = (event: Event) => (event.target as HTMLSelectElement | HTMLInputElement).value;
    const save = (format: 'csv' | 'parquet') => saveColumns(columns, `${result.scenario.name} ${set}`, format);
    const group = query.group === null ? '' : keyOf(query.group);
    return html`
      <section class="panel" id="data" aria-labelledby="data-title">
        <h2 id="data-title">${text.title}</h2>
        <p class="hint">${text.hint}${query.group === null ? nothing : html` ${text.grouped}`}</p>
        <div class="fields">
          <label>${text.set}<select id="data-set" @change=${chooseSet}>
            ${dataSetNames.map((name) => option(name, text.sets[name], set))}
          </select></label>
          <label>${text.column}<select
            id="data-column"
            .value=${live(query.filter.column)}
            @change=${(event: Event) => filter({ column: value(event) })}
          >${names.map((name) => option(name, name, query.filter.column))}</select></label>
          <label>${text.comparison}<select
            id="data-comparison"
            @change=${(event: Event) => filter({ comparison: value(event) as Query['filter']['comparison'] })}
          >${comparisons.map((one) => option(one, text.comparisons[one], query.filter.comparison))}</select></label>
          <label>${text.value}<input
            id="data-value"
            autocomplete="off"
            .value=${live(query.filter.value)}
            @input=${(event: Event) => filter({ value: value(event).trim() })}
          /></label>
          ${
            groupings.length === 0
              ? nothing
              : html`<label>${text.group}<select id="data-group" @change=${chooseGroup}>
                  ${option('', text.none, group)}
                  ${groupings.map((one) => option(keyOf(one), groupName(one), group))}
                </select></label>`
          }
        </div>
        ${count === 0 ? html`<p role="status">${text.nothing}</p>` : tableOf(columns, state, change)}
        <div class="fields">
          ${
            count > PAGE
              ? html`<button ?disabled=${first === 0} @click=${() => go(Math.max(0, first - PAGE))}>← ${text.previous}</button>
                  <button ?disabled=${first + PAGE >= count} @click=${() => go(first + PAGE)}>${text.next} →</button>`
              : nothing
          }
          <span class="count" role="status">${text.rows(String(Math.min(count, first + 1)), String(Math.min(count, first + PAGE)), String(count))}</span>
          <button id="data-csv" @click=${() => save('csv')}>${text.csv}</button>
          <button id="data-parquet" @click=${() => save('parquet')}>${text.parquet}</button>
        </div>
      </section>
    `;
  },
};
