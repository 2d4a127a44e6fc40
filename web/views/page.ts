import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { headerBar } from './header-bar.ts';
import { scenarioRail } from './scenario-rail.ts';

function welcome({ lang, progress }: PageState, actions: Actions) {
  const text = texts[lang];
  if (progress !== null) return html`<p class="waiting" role="status">${text.running}</p>`;
  return html`
    <section class="welcome">
      <h2>${text.welcome}</h2>
      <p>${text.welcomeHint}</p>
      <button class="primary drawer" @click=${() => actions.showRail(true)}>${text.openRail}</button>
    </section>
  `;
}

/** The whole page; `result` is the lazily loaded part, once there is something to show. */
export function page(state: PageState, actions: Actions, result: TemplateResult | null) {
  const { railOpen, lang } = state;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void actions.openFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const close = (event: KeyboardEvent) => event.key === 'Escape' && railOpen && actions.showRail(false);
  return html`
    <div class="page" @drop=${drop} @dragover=${(event: DragEvent) => event.preventDefault()} @keydown=${close}>
      ${headerBar(state, actions)}
      <div class="body">
        ${scenarioRail(state, actions)}
        ${
          railOpen
            ? html`<button
                class="veil"
                aria-label=${texts[lang].closeRail}
                @click=${() => actions.showRail(false)}
              ></button>`
            : nothing
        }
        <main id="main">${result ?? welcome(state, actions)}</main>
      </div>
    </div>
  `;
}
