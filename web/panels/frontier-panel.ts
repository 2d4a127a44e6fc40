import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { frontierChart } from '../../reports/charts/frontier.ts';
import type { Sweep, SweptNumber } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import { chartCard } from '../result/chart-card.ts';
import type { PageState } from '../state.ts';
import { type AxisFields, axisFields, likelyPair, varyText } from './frontier-fields.ts';
import { keptDrawings } from './kept-drawings.ts';
import { numberNames } from './number-names.ts';
import { panelTexts } from './panel-texts.ts';
import { Task } from './task.ts';
import { taskRow } from './task-row.ts';

const task = new Task<'sweep'>();
const numbers = new Task<'numbers'>();

/** What stands in the fields; the second may be none. */
let axes: [AxisFields, AxisFields | null] | null = null;
let paths = '200';

/** The scenario of which `numbers` were asked for. */
let askedFor: unknown = null;

/** Asks once for the numbers of each scenario; those that are chosen stay where it has them too. */
function keepNumbers(state: PageState, actions: Actions): readonly SweptNumber[] {
  const subject = actions.subject();
  if (state.text !== askedFor && subject !== null && state.progress === null && task.news === null) {
    askedFor = state.text;
    void numbers.start({ kind: 'numbers', subject }, actions).then(() => {
      const found = numbers.result ?? [];
      const stays = (one: AxisFields | null) => one === null || found.some(({ path }) => path === one.path);
      if (axes === null || !axes.every(stays)) axes = likelyPair(found);
      actions.refresh();
    });
  }
  return numbers.result ?? [];
}

const drawings = keptDrawings<Sweep>((sweep, options) => [frontierChart(sweep, options)]);

function axisRow(place: 0 | 1, found: readonly SweptNumber[], { lang, form }: PageState, actions: Actions) {
  const text = panelTexts[lang].frontier;
  const label = place === 0 ? text.first : text.second;
  const names = numberNames(form ?? [], lang);
  const nameOf = (path: string) => (names.has(path) ? `${names.get(path)} (${path})` : path);
  const fields = axes![place];
  const choose = (event: Event) => {
    const number = found.find(({ path }) => path === (event.target as HTMLSelectElement).value);
    axes![place] = (number === undefined ? null : axisFields(number)) as AxisFields;
    actions.refresh();
  };
  const input = (key: 'from' | 'to' | 'steps') => {
    const change = (event: Event) => {
      fields![key] = (event.target as HTMLInputElement).value.trim();
    };
    return html`<label>${text[key]}<input
      id="frontier-${place}-${key}"
      class="short"
      autocomplete="off"
      .value=${live(fields![key])}
      @input=${change}
    /></label>`;
  };
  return html`
    <fieldset class="fields">
      <legend class="hidden">${label}</legend>
      <label class="long">${label}
        <select id="frontier-${place}" .value=${live(fields?.path ?? '')} @change=${choose}>
          ${place === 1 ? html`<option value="" ?selected=${fields === null}>${text.none}</option>` : nothing}
          ${found.map(({ path }) => html`<option value=${path} ?selected=${path === fields?.path}>${nameOf(path)}</option>`)}
        </select>
      </label>
      ${fields === null ? nothing : html`${input('from')} ${input('to')} ${input('steps')}`}
    </fieldset>
  `;
}

/** Where the scheme holds and where it fails, over one or two numbers of the scenario. */
export function frontierPanel(state: PageState, actions: Actions) {
  const text = panelTexts[state.lang].frontier;
  const found = keepNumbers(state, actions);
  if (axes === null || found.length === 0) return nothing;
  const start = () => {
    const subject = actions.subject();
    const count = Number(paths);
    if (subject === null || axes === null) return;
    const overrides = { ...subject.overrides, ...(Number.isInteger(count) && count > 0 && { paths: count }) };
    const vary = axes.flatMap((one) => (one === null ? [] : [varyText(one)]));
    void task.start({ kind: 'sweep', subject: { ...subject, overrides }, vary }, actions, subject);
  };
  const sweep = task.news?.sweep ?? task.result;
  const charts = sweep === null ? [] : drawings(sweep, state.lang);
  return html`
    <section class="panel" id="frontier" aria-labelledby="frontier-title">
      <h2 id="frontier-title">${text.title}</h2>
      <p class="hint">${text.hint}</p>
      ${axisRow(0, found, state, actions)} ${axisRow(1, found, state, actions)}
      <div class="fields">
        <label>${text.paths}<input
          id="frontier-paths"
          class="short"
          inputmode="numeric"
          .value=${live(paths)}
          @input=${(event: Event) => {
            paths = (event.target as HTMLInputElement).value.trim();
          }}
        /></label>
      </div>
      ${taskRow(task, state, actions, { id: 'frontier', label: text.run, start })}
      ${charts.map((chart) => chartCard(chart, state, actions))}
    </section>
  `;
}
