import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../../reports/words/language.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { type GalleryPictures, galleryButton, galleryDialog, questionOf } from './gallery-dialog.ts';
import { galleryFolders } from './gallery-folders.ts';
import { meaningPanel } from './meaning-panel.ts';
import { problemList } from './problem-list.ts';

function galleryList({ lang, origin, gallery }: PageState, actions: Actions) {
  const text = texts[lang];
  const choose = (event: Event) => actions.choose((event.target as HTMLSelectElement).value);
  return html`
    <label for="gallery">${text.gallery}</label>
    <select id="gallery" .value=${live(origin ?? '')} @change=${choose}>
      <option value="" disabled ?selected=${origin === null}>${text.chooseOne}</option>
      ${[...galleryFolders(gallery, lang)].map(
        ([title, entries]) => html`<optgroup label=${title}>
          ${entries.map(
            (entry) =>
              html`<option value=${entry.path} ?selected=${entry.path === origin}>${nameOf(entry, lang)}</option>`,
          )}
        </optgroup>`,
      )}
    </select>
  `;
}

function question({ lang, origin, gallery }: PageState) {
  const entry = gallery.find(({ path }) => path === origin);
  const text = entry && questionOf(entry, lang);
  return text === undefined ? nothing : html`<p class="question">${text}</p>`;
}

function fileButton({ lang }: PageState, actions: Actions) {
  const text = texts[lang];
  const open = (event: Event) => {
    const input = event.target as HTMLInputElement;
    void actions.openFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return html`
    <div class="open">
      <input id="file" type="file" multiple accept=".yaml,.yml,.json,.csv" @change=${open} />
      <label for="file">${text.openFile}</label>
      <span class="hint">${text.dropHint}</span>
    </div>
  `;
}

function field(state: PageState, actions: Actions, name: 'seed' | 'paths') {
  const text = texts[state.lang];
  const placeholder = state.check?.kind === 'good' ? text.asInFile(String(state.check[name])) : '';
  return html`
    <label for=${name}>${text[name]}</label>
    <input
      id=${name}
      inputmode=${name === 'paths' ? 'numeric' : 'text'}
      autocomplete="off"
      maxlength="200"
      placeholder=${placeholder}
      .value=${live(state[name])}
      @input=${(event: Event) => actions.setField(name, (event.target as HTMLInputElement).value)}
    />
  `;
}

/** What was done to the scenario, and the way back. */
function changeButtons({ lang, past, future, text: scenario, opened }: PageState, actions: Actions) {
  const text = texts[lang];
  const button = (id: string, sign: string, title: string, isOff: boolean, act: () => void) =>
    html`<button id=${id} aria-label=${title} title=${title} ?disabled=${isOff} @click=${act}>${sign}</button>`;
  return html`
    <div class="changes" role="group" aria-label=${text.changes}>
      ${button('undo', '↶', text.undo, past.length === 0, actions.undo)}
      ${button('redo', '↷', text.redo, future.length === 0, actions.redo)}
      ${button('reset', '⟲', text.reset, opened === null || opened.text.source === scenario?.source, actions.reset)}
      ${button('save-scenario', '⤓', text.saveScenario, scenario === null, actions.saveScenario)}
    </div>
  `;
}

/** Controls or text: two ways to the same scenario. */
function editorSwitch({ lang, editor }: PageState, actions: Actions) {
  const text = texts[lang];
  return html`
    <div class="switch" role="group" aria-label=${text.editor}>
      ${(['controls', 'text'] as const).map(
        (one) => html`<button
          id="show-${one}"
          aria-pressed=${one === editor}
          @click=${() => actions.showEditor(one)}
        >${text.editors[one]}</button>`,
      )}
    </div>
  `;
}

/** Everything about the scenario: where it comes from, what it says, its controls or text (`editor`), what is wrong with it. */
export function scenarioRail(
  state: PageState,
  actions: Actions,
  editor: TemplateResult | null,
  pictures: GalleryPictures | null,
) {
  const text = texts[state.lang];
  return html`
    <aside id="rail" class=${state.railOpen ? 'open' : ''} aria-label=${text.scenario}>
      ${galleryList(state, actions)} ${question(state)} ${galleryButton(state, actions)} ${fileButton(state, actions)}
      ${galleryDialog(state, actions, pictures)}
      <div class="pair">
        <div>${field(state, actions, 'seed')}</div>
        <div>${field(state, actions, 'paths')}</div>
      </div>
      ${meaningPanel(state)}
      <div class="editing">${editorSwitch(state, actions)} ${changeButtons(state, actions)}</div>
      ${problemList(state, actions)}
      <div id="editor">${editor ?? html`<p class="hint">${text.loading}</p>`}</div>
    </aside>
  `;
}
