import { html, nothing } from 'lit';
import { formatNumber } from '../../reports/words/number.ts';
import { wording } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import type { BesideKind } from '../session/beside.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { panelTexts } from './panel-texts.ts';
import type { Task } from './task.ts';

/** What a setting or a file of the command line would be called; on the page its place is seen. */
const PREFIX = /^--[a-z]+:\d+:\d+: |^--on(?::? |：)/;

/** The button that begins a piece of work or ends it, how far it is, and what is wrong with what was asked for. */
export function taskRow<Kind extends BesideKind>(
  task: Task<Kind>,
  { lang, phrases }: PageState,
  actions: Actions,
  { id, label, start }: { readonly id: string; readonly label: string; readonly start: () => void },
) {
  const text = texts[lang];
  const { news, problems } = task;
  const bar =
    news === null
      ? html`<button class="primary" id="${id}-run" @click=${start}>${label}</button>`
      : html`<button id="${id}-cancel" @click=${actions.cancelBeside}>${text.cancel}</button>
          <progress max=${news.total || 1} value=${news.done} aria-label=${text.progress}></progress>
          <span class="count">${news.total === 0 ? text.loading : text.done(formatNumber(news.done, lang), formatNumber(news.total, lang))}</span>`;
  const stale =
    news === null && task.isStale(actions.subject()) ? html`<p class="stale">${panelTexts[lang].stale}</p>` : nothing;
  return html`
    <div class="task">${bar}</div>
    <div role="alert">${problems.map((problem) => html`<p class="problem">${wording(problem, phrases[lang]).replace(PREFIX, '')}</p>`)}</div>
    ${stale}
  `;
}
