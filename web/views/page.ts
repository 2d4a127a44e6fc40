import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import type { GalleryPictures } from './gallery-dialog.ts';
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

/** Whether the browser's own undo is for what has the keyboard. */
const isTyped = (target: EventTarget | undefined) =>
  target instanceof Element &&
  target.closest('input:not([type=range], [type=checkbox], [type=file]), textarea, [contenteditable]') !== null;

const isInDialog = ({ target }: Event) => target instanceof Element && target.closest('dialog') !== null;

/** Undo and redo from the keyboard. */
function byKey(event: KeyboardEvent, { undo, redo }: Actions): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.composedPath()[0])) return;
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}

/** Parts of the page that are loaded later: null until then, and while there is nothing to show. */
export interface LaterParts {
  readonly result: TemplateResult | null;
  readonly editor: TemplateResult | null;
  readonly pictures: GalleryPictures | null;
}

/** The whole page. */
export function page(state: PageState, actions: Actions, { result, editor, pictures }: LaterParts) {
  const { railOpen, lang, notice } = state;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void actions.openFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const press = (event: KeyboardEvent) => {
    // In the gallery it closes that alone.
    if (event.key === 'Escape' && railOpen && !isInDialog(event)) actions.showRail(false);
    byKey(event, actions);
  };
  return html`
    <div class="page" @drop=${drop} @dragover=${(event: DragEvent) => event.preventDefault()} @keydown=${press}>
      ${headerBar(state, actions)}
      <div class="body">
        ${scenarioRail(state, actions, editor, pictures)}
        ${
          railOpen
            ? html`<button
                class="veil"
                aria-label=${texts[lang].closeRail}
                @click=${() => actions.showRail(false)}
              ></button>`
            : nothing
        }
        <main id="main">
          ${notice === null ? nothing : html`<p class="problem" role="alert">${notice}</p>`} ${result ?? welcome(state, actions)}
        </main>
      </div>
    </div>
  `;
}
