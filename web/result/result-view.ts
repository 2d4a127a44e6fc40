import { html } from 'lit';
import { formatNumber } from '../../reports/words/number.ts';
import type { ResultBundle } from '../../sim/index.ts';
import type { Actions, Store } from '../actions.ts';
import type { PageState, ViewName } from '../state.ts';
import { texts } from '../text/texts.ts';
import type { View } from '../views/view.ts';
import { loadView } from '../views/views.ts';
import { tabStrip } from './tab-strip.ts';
import { told } from './told.ts';
import { verdict } from './verdict.ts';

const loaded = new Map<ViewName, View>();

let inSight: ViewName | null = null;

/** Loads the view that the page wants to show, once, and keeps its tab in sight; called after each rendering. */
export function keepView(store: Store): void {
  const { view } = store.state;
  const tab = document.querySelector(`#tab-${view}`);
  if (tab !== null && inSight !== view) {
    inSight = view;
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  if (loaded.has(view)) return;
  void loadView[view]().then((one) => {
    loaded.set(view, one);
    store.update({});
  });
}

function panel(result: ResultBundle, state: PageState, actions: Actions) {
  const text = texts[state.lang];
  const view = loaded.get(state.view);
  if (view === undefined) return html`<p class="waiting">${text.loading}</p>`;
  return view.content(result, state, actions) ?? html`<p class="waiting">${told(text.views[state.view].empty)}</p>`;
}

/** Verdict first, then the tabs with what is asked for. */
export function resultView(result: ResultBundle, state: PageState, actions: Actions) {
  const { paths, seed, digest } = result.run;
  const text = texts[state.lang];
  return html`
    ${verdict(result, state)} ${tabStrip(state, actions)}
    <div id="panel" role="tabpanel" aria-labelledby="tab-${state.view}" tabindex="0">${panel(result, state, actions)}</div>
    <p class="method">${text.method(formatNumber(paths, state.lang), seed, digest)}</p>
  `;
}
