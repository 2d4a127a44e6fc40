import { html } from 'lit';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { chartCard } from './chart-card.ts';

/** The charts of the shown view, as far as they are drawn; `keepCharts` draws them once this stands on the page. */
export function chartCards(state: PageState, actions: Actions) {
  return html`
    <section aria-labelledby="pictures-title">
      <h2 id="pictures-title" class="quiet">${texts[state.lang].pictures}</h2>
      <div class="cards">${state.charts.map((chart) => chartCard(chart, state, actions))}</div>
    </section>
  `;
}
