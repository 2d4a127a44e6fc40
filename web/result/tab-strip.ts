import { html } from 'lit';
import type { Actions } from '../actions.ts';
import { type PageState, type ViewName, viewNames } from '../state.ts';
import { texts } from '../text/texts.ts';

/** Where a key leads from tab `at`; null when it leads nowhere. */
function target(key: string, at: number): number | null {
  const last = viewNames.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === last ? 0 : at + 1;
    case 'ArrowLeft':
      return at === 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The tabs: one of them takes the keyboard, arrow keys lead to the others. */
export function tabStrip({ view, lang }: PageState, actions: Actions) {
  const text = texts[lang];
  const byKey = (event: KeyboardEvent) => {
    const to = target(event.key, viewNames.indexOf(view));
    if (to === null) return;
    event.preventDefault();
    actions.showView(viewNames[to]);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${viewNames[to]}`)?.focus();
  };
  const tab = (name: ViewName) => html`<button
    id="tab-${name}"
    role="tab"
    aria-selected=${name === view}
    aria-controls="panel"
    tabindex=${name === view ? 0 : -1}
    @click=${() => actions.showView(name)}
  >${text.views[name].title}</button>`;
  return html`<div class="tabs" role="tablist" aria-label=${text.tabs} @keydown=${byKey}>${viewNames.map(tab)}</div>`;
}
