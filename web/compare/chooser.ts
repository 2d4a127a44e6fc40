import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf } from '../../reports/words/language.ts';
import { letterOf } from '../../reports/words/readings/comparison.ts';
import type { Actions } from '../actions.ts';
import { readTexts } from '../read-texts.ts';
import type { ScenarioText } from '../session/session.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { compareTexts } from './compare-texts.ts';

/** Beside the page's own. */
const MOST = 3;

/** The other scenarios, in the order in which they were chosen. */
export const chosen: ScenarioText[] = [];
let message: string | null = null;

async function addFrom(path: string, { lang }: PageState, actions: Actions): Promise<void> {
  const text = await actions.fetchWhole(path);
  message = text === null ? texts[lang].unreadable(path) : null;
  // Problems name the file, and in the gallery its path says which it is.
  if (text !== null && chosen.length < MOST) chosen.push({ ...text, name: path });
  actions.refresh();
}

async function addFiles(files: readonly File[], { lang }: PageState, actions: Actions): Promise<void> {
  try {
    const { scenario, beside } = await readTexts(files);
    message = scenario === null ? texts[lang].unreadable(files.map(({ name }) => name).join(', ')) : null;
    if (scenario !== null && chosen.length < MOST) chosen.push({ ...scenario, files: beside });
  } catch {
    message = texts[lang].unreadable(files.map(({ name }) => name).join(', '));
  }
  actions.refresh();
}

/** What stands beside the page's scenario, and how more comes to it. */
export function chooser(state: PageState, actions: Actions) {
  const { lang, gallery } = state;
  const text = compareTexts[lang];
  const named = (name: string) => {
    const entry = gallery.find(({ path }) => path === name);
    return entry === undefined ? name : nameOf(entry, lang);
  };
  const remove = (place: number) => {
    chosen.splice(place, 1);
    actions.refresh();
  };
  const choose = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (select.value !== '') void addFrom(select.value, state, actions);
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
      ${chosen.map(
        ({ name }, i) => html`<li>
          <b>${letterOf(i + 1)}</b> ${named(name)}
          <button aria-label=${text.remove(named(name))} title=${text.remove(named(name))} @click=${() => remove(i)}>×</button>
        </li>`,
      )}
    </ul>
    ${chosen.length < MOST ? more : html`<p class="hint">${text.most}</p>`}
    ${message === null ? nothing : html`<p class="problem" role="alert">${message}</p>`}
  `;
}
