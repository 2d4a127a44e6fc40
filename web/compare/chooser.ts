import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Language, nameOf } from '../../reports/words/language.ts';
import type { Actions } from '../actions.ts';
import { readTexts } from '../read-texts.ts';
import type { ScenarioText } from '../session/session.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';

const en = {
  title: 'Beside which others?',
  hint: 'The scenario of this page is A. Choose one to three others, from the gallery or from files: all are run on the same random numbers, as long as the shortest of them.',
  add: 'Add from the gallery',
  open: 'Add a file',
  remove: (name: string) => `Remove ${name}`,
  most: 'Four scenarios are the most that stand side by side.',
  run: 'Compare',
  figures: 'What comes of each?',
  alike: 'All were run on the same random numbers; a difference is taken run by run.',
  against: (to: string, from: string) => `What is different with ${to} than with ${from}?`,
  json: 'Download comparison (JSON)',
  csv: 'Download differences (CSV)',
};

const zh: typeof en = {
  title: '与哪些情景并排？',
  hint: '本页情景为A。可从情景库或文件中选择一至三个其他情景：全部使用相同的随机数，时长取其中最短者。',
  add: '从情景库添加',
  open: '添加文件',
  remove: (name) => `移除${name}`,
  most: '最多并排四个情景。',
  run: '比较',
  figures: '各情景结果如何？',
  alike: '全部使用相同的随机数，差异逐次模拟配对计算。',
  against: (to, from) => `${to}与${from}相比有何不同？`,
  json: '下载比较结果（JSON）',
  csv: '下载差异（CSV）',
};

/** The words of the comparison, which are loaded with it. */
export const compareTexts: Readonly<Record<Language, typeof en>> = { en, zh };

/** Beside the page's own. */
const MOST = 3;

/** The other scenarios, in the order in which they were chosen. */
export const chosen: ScenarioText[] = [];
let message: string | null = null;

async function addFrom(path: string, { lang }: PageState, actions: Actions): Promise<void> {
  const text = await actions.fetchWhole(path);
  message = text === null ? texts[lang].unreadable(path) : null;
  // Each is told by its name, and a file of the gallery has its place in it.
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
          <b>${String.fromCharCode(66 + i)}</b> ${named(name)}
          <button aria-label=${text.remove(named(name))} title=${text.remove(named(name))} @click=${() => remove(i)}>×</button>
        </li>`,
      )}
    </ul>
    ${chosen.length < MOST ? more : html`<p class="hint">${text.most}</p>`}
    ${message === null ? nothing : html`<p class="problem" role="alert">${message}</p>`}
  `;
}
