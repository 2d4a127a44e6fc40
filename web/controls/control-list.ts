import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Actions } from '../actions.ts';
import type { ChoiceControl, Control, ListControl, PartControl, SwitchControl, TextControl } from '../form/control.ts';
import { told } from '../result/told.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { field, fieldId, helpText, removeButton, turnButton, whyButton } from './field.ts';
import { listRows } from './list-rows.ts';
import { numberField } from './number-field.ts';

function choice(control: ChoiceControl, state: PageState, actions: Actions) {
  const { path, options, chosen } = control;
  const choose = (event: Event) => {
    const { value } = options[Number((event.target as HTMLSelectElement).value)];
    actions.change({ path, value });
  };
  const entry = html`
    <select id=${fieldId(control)} .value=${String(chosen)} @change=${choose}>
      ${options.map(({ title }, i) => html`<option value=${i} ?selected=${i === chosen}>${title[state.lang]}</option>`)}
    </select>
  `;
  return field(control, state, actions, entry);
}

function toggle(control: SwitchControl, state: PageState, actions: Actions) {
  const { path, value } = control;
  const entry = html`<input
    class="text"
    id=${fieldId(control)}
    type="checkbox"
    role="switch"
    .checked=${value}
    @change=${() => actions.change({ path, value: !value })}
  />`;
  return field(control, state, actions, entry);
}

/** A longer text has a line of its own. */
const SHORT = 10;

function words(control: TextControl, state: PageState, actions: Actions) {
  const { path, text, optional } = control;
  const type = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value.trim();
    if (typed !== '') actions.change({ path, value: typed });
    else if (optional) actions.change({ path });
  };
  const isLong = text.length > SHORT;
  const entry = html`<input
    id=${fieldId(control)}
    class=${isLong ? 'long' : ''}
    autocomplete="off"
    maxlength="500"
    .value=${text}
    @change=${type}
  />`;
  return isLong ? field(control, state, actions, nothing, entry) : field(control, state, actions, entry);
}

function addButton({ path, label, sample }: PartControl | ListControl, { lang }: PageState, actions: Actions) {
  const { add } = texts[lang];
  return html`<button
    class="add"
    aria-label="${add}: ${label[lang]}"
    @click=${() => actions.change({ path, value: sample })}
  >+ ${add}</button>`;
}

const insideOf = (control: PartControl | ListControl, state: PageState, actions: Actions) =>
  control.type === 'part'
    ? controlList(control.controls, state, actions)
    : [controlList(control.rows, state, actions), listRows(control, state, actions)];

/** Whether it is a part or a list that is not in the file, and may be put there. */
const isOut = (control: PartControl | ListControl) =>
  !control.given && (control.type === 'list' || control.controls.length === 0);

/** A part or a list within a part. */
function part(control: PartControl | ListControl, state: PageState, actions: Actions) {
  const { label } = control;
  const id = fieldId(control);
  const out = isOut(control);
  return html`
    <div class="part" role="group" aria-labelledby="${id}-name">
      <div class="line">
        <b id="${id}-name">${label[state.lang]}</b>
        ${whyButton(control, state, actions)}
        <span class="entry"
          >${out ? addButton(control, state, actions) : [turnButton(control, state, actions), removeButton(control, state, actions)]}</span
        >
      </div>
      ${helpText(control, state)}
      ${out ? nothing : html`<div class="inner">${insideOf(control, state, actions)}</div>`}
    </div>
  `;
}

/** What has no control: what stands there, and the way to its text. */
function other(control: Control & { readonly type: 'other' }, state: PageState, actions: Actions) {
  const { label, text } = control;
  const { asText } = texts[state.lang];
  const entry = html`<code>${text}</code><button
    class="add"
    id=${fieldId(control)}
    aria-label="${asText}: ${label[state.lang]}"
    @click=${() => actions.showEditor('text')}
  >${asText}</button>`;
  return field(control, state, actions, entry);
}

function oneControl(control: Control, state: PageState, actions: Actions) {
  switch (control.type) {
    case 'number':
      return numberField(control, state, actions);
    case 'choice':
      return choice(control, state, actions);
    case 'switch':
      return toggle(control, state, actions);
    case 'text':
      return words(control, state, actions);
    case 'part':
    case 'list':
      return part(control, state, actions);
    case 'other':
      // What is not there can only be written.
      return control.given ? other(control, state, actions) : nothing;
  }
}

export const controlList = (controls: readonly Control[], state: PageState, actions: Actions): unknown =>
  controls.map((control) => oneControl(control, state, actions));

/** Parts that are open when the page begins. */
const OPEN = ['market', 'scheme'];

function group(control: Control, state: PageState, actions: Actions) {
  if (control.type !== 'part' && control.type !== 'list') return oneControl(control, state, actions);
  const { path, label, help } = control;
  return html`
    <details class="group" ?open=${OPEN.includes(String(path[0]))}>
      <summary>${label[state.lang]}</summary>
      <p class="help">${told(help[state.lang])}</p>
      ${
        isOut(control)
          ? addButton(control, state, actions)
          : [removeButton(control, state, actions), insideOf(control, state, actions)]
      }
    </details>
  `;
}

/** The controls of a scenario: each part of the file folds up under its name. */
export function controlsView(state: PageState, actions: Actions): TemplateResult {
  const { form, lang, explained, opened } = state;
  if (form === null) return html`<p class="hint">${texts[lang].noControls}</p>`;
  // A run and its charts render the page many times; what is said here stays the same meanwhile.
  return html`${guard([form, lang, explained, opened], () => form.map((control) => group(control, state, actions)))}`;
}
