import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { frontierChart } from '../../reports/charts/frontier.ts';
import type { Sweep, SweptNumber } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import type { AxisFields, Choices } from '../choices.ts';
import { chartCard } from '../result/chart-card.ts';
import type { PageState } from '../state.ts';
import { axisFields, likelyPair, varyText } from './frontier-fields.ts';
import { keptDrawings } from './kept-drawings.ts';
import { numberNames } from './number-names.ts';
import { panelTexts } from './panel-texts.ts';
import { Task } from './task.ts';
import { taskRow } from './task-row.ts';

const task = new Task<'sweep'>();
const numbers = new Task<'numbers'>();

/** Runs of a cell while none were chosen. */
const PATHS = '200';

type Chosen = NonNullable<Choices['frontier']>;

/** The scenario of which `numbers` were asked for. */
let askedFor: unknown = null;

/** Asks once for the numbers of each scenario. */
function keepNumbers(state: PageState, actions: Actions): readonly SweptNumber[] {
  const subject = actions.subject();
  if (state.text !== askedFor && subject !== null && state.progress === null && task.news === null) {
    askedFor = state.text;
    void numbers.start({ kind: 'numbers', subject }, actions);
  }
  return numbers.result ?? [];
}

/** What is varied: what was chosen, where the scenario has these numbers, else what most want to know; null when nothing can be. */
function chosenOf(found: readonly SweptNumber[], { frontier }: Choices): Chosen | null {
  const has = (one: AxisFields | null) => one === null || found.some(({ path }) => path === one.path);
  if (frontier?.axes.every(has)) return frontier;
  const axes = likelyPair(found);
  return axes === null ? null : { axes, paths: frontier?.paths ?? PATHS };
}

const drawings = keptDrawings<Sweep>((sweep, options) => [frontierChart(sweep, options)]);

function axisRow(
  place: 0 | 1,
  { axes, paths }: Chosen,
  found: readonly SweptNumber[],
  { lang, form }: PageState,
  actions: Actions,
) {
  const text = panelTexts[lang].frontier;
  const label = place === 0 ? text.first : text.second;
  const names = numberNames(form ?? [], lang);
  const nameOf = (path: string) => (names.has(path) ? `${names.get(path)} (${path})` : path);
  const fields = axes[place];
  const put = (axis: AxisFields | null) => {
    const [first, second] = axes;
    actions.setChoices({
      frontier: { axes: place === 1 ? [first, axis] : [axis ?? first, second], paths },
    });
  };
  const choose = (event: Event) => {
    const number = found.find(({ path }) => path === (event.target as HTMLSelectElement).value);
    put(number === undefined ? null : axisFields(number));
  };
  const input = (axis: AxisFields, key: 'from' | 'to' | 'steps') => html`<label>${text[key]}<input
    id="frontier-${place}-${key}"
    class="short"
    autocomplete="off"
    maxlength="40"
    .value=${live(axis[key])}
    @input=${(event: Event) => put({ ...axis, [key]: (event.target as HTMLInputElement).value })}
  /></label>`;
  return html`
    <fieldset class="fields">
      <legend class="hidden">${label}</legend>
      <label class="long">${label}
        <select id="frontier-${place}" .value=${live(fields?.path ?? '')} @change=${choose}>
          ${place === 1 ? html`<option value="" ?selected=${fields === null}>${text.none}</option>` : nothing}
          ${found.map(({ path }) => html`<option value=${path} ?selected=${path === fields?.path}>${nameOf(path)}</option>`)}
        </select>
      </label>
      ${fields === null ? nothing : html`${input(fields, 'from')} ${input(fields, 'to')} ${input(fields, 'steps')}`}
    </fieldset>
  `;
}

/** Where the scheme holds and where it fails, over one or two numbers of the scenario. */
export function frontierPanel(state: PageState, actions: Actions) {
  const text = panelTexts[state.lang].frontier;
  const found = keepNumbers(state, actions);
  const chosen = chosenOf(found, state.choices);
  if (chosen === null) return nothing;
  const { axes, paths } = chosen;
  const start = () => {
    const subject = actions.subject();
    const count = Number(paths);
    if (subject === null) return;
    actions.setChoices({ frontier: chosen, shown: 'frontier' });
    const overrides = { ...subject.overrides, ...(Number.isInteger(count) && count > 0 && { paths: count }) };
    const vary = axes.flatMap((one) => (one === null ? [] : [varyText(one)]));
    void task.start({ kind: 'sweep', subject: { ...subject, overrides }, vary }, actions, subject);
  };
  if (actions.takeAsked('frontier')) queueMicrotask(start);
  const sweep = task.news?.sweep ?? task.result;
  const charts = sweep === null ? [] : drawings(sweep, state.lang);
  return html`
    <section class="panel" id="frontier" aria-labelledby="frontier-title">
      <h2 id="frontier-title">${text.title}</h2>
      <p class="hint">${text.hint}</p>
      ${axisRow(0, chosen, found, state, actions)} ${axisRow(1, chosen, found, state, actions)}
      <div class="fields">
        <label>${text.paths}<input
          id="frontier-paths"
          class="short"
          inputmode="numeric"
          maxlength="20"
          .value=${live(paths)}
          @input=${(event: Event) => actions.setChoices({ frontier: { axes, paths: (event.target as HTMLInputElement).value } })}
        /></label>
      </div>
      ${taskRow(task, state, actions, { id: 'frontier', label: text.run, start })}
      ${charts.map((chart) => chartCard(chart, state, actions))}
    </section>
  `;
}
