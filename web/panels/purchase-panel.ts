import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { returnedChart } from '../../reports/charts/returned.ts';
import { readMember } from '../../reports/words/readings/member.ts';
import type { MemberOutlook, ResultBundle } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import { chartCard } from '../result/chart-card.ts';
import { told } from '../result/told.ts';
import type { PageState } from '../state.ts';
import { keptDrawings } from './kept-drawings.ts';
import { panelTexts } from './panel-texts.ts';
import { Task } from './task.ts';
import { taskRow } from './task-row.ts';

const task = new Task<'member'>();
/** While nothing was chosen: on the first day. */
const FIRST = { amount: '4000', date: '', day: '' };
let problem: 'badAmount' | null = null;

const drawings = keptDrawings<MemberOutlook>((outlook, options) => [returnedChart(outlook, options)]);

/** A buyer's question: amount and day; what comes back, when, with what chance. */
export function purchasePanel({ scenario }: ResultBundle, state: PageState, actions: Actions) {
  const { lang } = state;
  const text = panelTexts[lang].purchase;
  const { start: firstDay } = scenario;
  const given = state.choices.purchase ?? FIRST;
  const dayGiven = () => (firstDay === undefined ? given.day || '0' : given.date || firstDay);
  const start = () => {
    const subject = actions.subject();
    const amount = Number(given.amount.replaceAll(',', ''));
    const on = dayGiven();
    problem = !(amount > 0 && amount <= 1e12) ? 'badAmount' : null;
    if (subject === null || problem !== null) return actions.refresh();
    actions.setChoices({ purchase: given, shown: 'purchase' });
    void task.start({ kind: 'member', subject, amount, on }, actions);
  };
  const put = (part: Partial<typeof given>) => actions.setChoices({ purchase: { ...given, ...part } });
  const typedIn = (event: Event) => (event.target as HTMLInputElement).value;
  // A day that is being typed is none yet.
  const putDay = (event: Event) =>
    typedIn(event) !== '' && put(firstDay === undefined ? { day: typedIn(event) } : { date: typedIn(event) });
  const fillDay = (event: Event) => {
    if (typedIn(event) === '') (event.target as HTMLInputElement).value = dayGiven();
  };
  if (actions.takeAsked('purchase')) queueMicrotask(start);
  return html`
    <section class="panel" id="purchase" aria-labelledby="purchase-title">
      <h2 id="purchase-title">${text.title}</h2>
      <p class="hint">${text.hint}</p>
      <form
        class="fields"
        @submit=${(event: Event) => {
          event.preventDefault();
          start();
        }}
      >
        <label>${text.amount}<input id="purchase-amount" inputmode="decimal" autocomplete="off" maxlength="40" .value=${live(given.amount)} @input=${(event: Event) => put({ amount: typedIn(event) })} /></label>
        <label>${firstDay === undefined ? text.day : text.date}
          <input
            id="purchase-day"
            type=${firstDay === undefined ? 'number' : 'date'}
            min=${firstDay ?? '0'}
            .value=${dayGiven()}
            @input=${putDay}
            @blur=${fillDay}
          />
        </label>
      </form>
      ${taskRow(task, state, actions, { id: 'purchase', label: text.run, start })}
      ${problem === null ? nothing : html`<p class="problem" role="alert">${text[problem]}</p>`}
      ${
        task.result === null
          ? nothing
          : html`<dl class="lines">
              ${readMember(task.result, lang).map((line) => html`<dt>${line.label}</dt><dd>${told(line.text)}</dd>`)}
            </dl>
              ${drawings(task.result, lang).map((chart) => chartCard(chart, state, actions))}`
      }
    </section>
  `;
}
