import { html, nothing } from 'lit';
import type { Chart, ChartTable } from '../../reports/charts/chart.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { drawingWithValues } from './drawing-values.ts';
import { chartFormats, saveChart } from './save-chart.ts';
import { told } from './told.ts';

const side = (numeric: boolean) => (numeric ? 'numeric' : '');

function table({ columns, rows }: ChartTable, title: string) {
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>${columns.map(({ label, numeric }) => html`<th scope="col" class=${side(numeric)}>${label}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              ${row.map((cell, i) => html`<td class=${side(columns[i].numeric)}>${columns[i].format(cell)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** A chart under its answer, or its data as a table. */
export function chartCard(chart: Chart, { lang, asTable, result }: PageState, actions: Actions) {
  const text = texts[lang];
  const { id, title, note } = chart;
  const isTable = asTable.has(id);
  return html`
    <article class="card" id="card-${id}">
      <h3>${told(title)}</h3>
      ${isTable ? table(chart.table, title) : drawingWithValues(chart, lang)}
      <footer>
        <p>${told(note)}</p>
        ${
          result === null
            ? nothing
            : chartFormats.map(
                (format) => html`<button
                  class="format"
                  aria-label="${text.saveAs(format.toUpperCase())}: ${title}"
                  title=${text.saveAs(format.toUpperCase())}
                  @click=${() => saveChart(chart, result.scenario.name, format)}
                >${format}</button>`,
              )
        }
        <button
          aria-pressed=${isTable}
          aria-label="${text.showTable}: ${title}"
          title=${isTable ? text.showChart : text.showTable}
          @click=${() => actions.toggleTable(id)}
        >▤</button>
      </footer>
    </article>
  `;
}
