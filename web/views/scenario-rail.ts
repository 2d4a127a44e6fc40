import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../../reports/words/language.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { meaningPanel } from './meaning-panel.ts';
import { problemList } from './problem-list.ts';

function galleryList({ lang, origin, gallery }: PageState, actions: Actions) {
  const text = texts[lang];
  /** In the order of their files. */
  const folders = [...new Set(gallery.map(({ path }) => path.replace(/\/[^/]*$/, '')))];
  const choose = (event: Event) => actions.choose((event.target as HTMLSelectElement).value);
  return html`
    <label for="gallery">${text.gallery}</label>
    <select id="gallery" .value=${live(origin ?? '')} @change=${choose}>
      <option value="" disabled ?selected=${origin === null}>${text.chooseOne}</option>
      ${folders.map(
        (folder) => html`<optgroup label=${folder}>
          ${gallery
            .filter(({ path }) => path.replace(/\/[^/]*$/, '') === folder)
            .map(
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
  const text = lang === 'zh' ? (entry?.question_zh ?? entry?.question) : entry?.question;
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

/** Everything about the scenario: where it comes from, what it says, its text, what is wrong with it, seed and number of runs. */
export function scenarioRail(state: PageState, actions: Actions) {
  const text = texts[state.lang];
  const edit = (event: Event) => actions.edit((event.target as HTMLTextAreaElement).value);
  return html`
    <aside id="rail" class=${state.railOpen ? 'open' : ''} aria-label=${text.scenario}>
      ${galleryList(state, actions)} ${question(state)} ${fileButton(state, actions)}
      <div class="pair">
        <div>${field(state, actions, 'seed')}</div>
        <div>${field(state, actions, 'paths')}</div>
      </div>
      ${meaningPanel(state)}
      <label for="source">${text.source}</label>
      ${problemList(state)}
      <textarea
        id="source"
        spellcheck="false"
        autocomplete="off"
        aria-invalid=${state.check?.kind === 'bad'}
        aria-describedby="problems"
        .value=${live(state.text?.source ?? '')}
        @input=${edit}
      ></textarea>
    </aside>
  `;
}
