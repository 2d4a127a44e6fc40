import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../../reports/words/language.ts';
import { letterOf } from '../../reports/words/readings/comparison.ts';
import type { Actions } from '../actions.ts';
import { type Choices, MOST_BESIDE } from '../choices.ts';
import { readTexts } from '../read-texts.ts';
import type { ScenarioText } from '../session/session.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { compareTexts } from './compare-texts.ts';

let message: string | null = null;

type Beside = Choices['beside'][number];

function add(one: Beside, { choices: { beside } }: PageState, actions: Actions): void {
  if (beside.length < MOST_BESIDE) actions.setChoices({ beside: [...beside, one] });
}

/** The texts of the other scenarios; null when one of the gallery cannot be read, which is then said. */
export async function textsBeside({ choices, lang }: PageState, actions: Actions): Promise<ScenarioText[] | null> {
  const found = await Promise.all(
    choices.beside.map((one) => (typeof one === 'string' ? actions.fetchWhole(one) : one)),
  );
  const missing = found.indexOf(null);
  message = missing < 0 ? null : texts[lang].unreadable(String(choices.beside[missing]));
  actions.refresh();
  return missing < 0 ? found.filter((text) => text !== null) : null;
}

async function addFiles(files: readonly File[], state: PageState, actions: Actions): Promise<void> {
  const { lang } = state;
  try {
    const { scenario, beside } = await readTexts(files);
    message = scenario === null ? texts[lang].unreadable(files.map(({ name }) => name).join(', ')) : null;
    if (scenario !== null) add({ ...scenario, files: beside }, state, actions);
  } catch {
    message = texts[lang].unreadable(files.map(({ name }) => name).join(', '));
  }
  actions.refresh();
}

/** What stands beside the page's scenario, and how more comes to it. */
export function chooser(state: PageState, actions: Actions) {
  const { lang, gallery, choices } = state;
  const { beside } = choices;
  const text = compareTexts[lang];
  const named = (one: Beside) => {
    const entry = gallery.find(({ path }) => path === one);
    return entry !== undefined ? nameOf(entry, lang) : typeof one === 'string' ? one : one.name;
  };
  const remove = (place: number) => {
    message = null;
    actions.setChoices({ beside: beside.filter((_, i) => i !== place) });
  };
  const choose = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (select.value !== '') add(select.value, state, actions);
  };
  const open = (event: Event) => {
    const input = event.target as HTMLInputElement;
    void addFiles([...(input.files ?? [])], state, actions);
    input.value = '';
  };
  const more = html`<div class="fields">
    <label class="long">${text.add}
      <select id="compare-add" .value=${live('')} @change=${choose}>
        <option value="">${texts[lang].chooseOne}</option>
        ${gallery.map((entry) => html`<option value=${entry.path}>${nameOf(entry, lang)}</option>`)}
      </select>
    </label>
    <div class="open">
      <input id="compare-file" type="file" multiple accept=".yaml,.yml,.json,.csv" @change=${open} />
      <label for="compare-file">${text.open}</label>
    </div>
  </div>`;
  return html`
    <ul class="chosen">
      ${beside.map(
        (one, i) => html`<li>
          <b>${letterOf(i + 1)}</b> ${named(one)}
          <button aria-label=${text.remove(named(one))} title=${text.remove(named(one))} @click=${() => remove(i)}>×</button>
        </li>`,
      )}
    </ul>
    ${beside.length < MOST_BESIDE ? more : html`<p class="hint">${text.most}</p>`}
    ${message === null ? nothing : html`<p class="problem" role="alert">${message}</p>`}
  `;
}
