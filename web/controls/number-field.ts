import { html, nothing } from 'lit';
import type { Actions } from '../actions.ts';
import type { NumberControl } from '../form/control.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { field, fieldId } from './field.ts';
import { holds, positionOf, type SliderScale, STEPS, sliderScale, valueAt } from './slider-scale.ts';
import { readTyped, writeNumber } from './write-number.ts';

/** The scale of each slider since the file was opened: it does not run away under the hand. */
let scales = new Map<string, SliderScale>();
let opened: unknown;

function scaleOf(control: NumberControl, value: number, state: PageState): SliderScale {
  if (opened !== state.opened) {
    opened = state.opened;
    scales = new Map();
  }
  const id = fieldId(control);
  const known = scales.get(id);
  if (known !== undefined && holds(known, value)) return known;
  const scale = sliderScale(control, value);
  scales.set(id, scale);
  return scale;
}

function slider(control: NumberControl, value: number, state: PageState, actions: Actions) {
  const { path, label, text, whole } = control;
  const scale = scaleOf(control, value, state);
  if (!(scale.high > scale.low)) return nothing;
  const move = (event: Event) => {
    const position = Number((event.target as HTMLInputElement).value);
    actions.change({ path, value: writeNumber(valueAt(scale, position, whole), text) });
  };
  return html`<input
    type="range"
    min="0"
    max=${STEPS}
    step="1"
    aria-label=${label[state.lang]}
    aria-valuetext="${text} ${texts[state.lang].units[control.unit] ?? ''}"
    .value=${String(positionOf(scale, value))}
    @input=${move}
  />`;
}

/** A number: slider, field, unit, help. What is being typed or moved is not written over: the page is rendered while a run goes on. */
export function numberField(control: NumberControl, state: PageState, actions: Actions) {
  const { path, label, text, value, unit, given, optional, sample } = control;
  const words = texts[state.lang];
  if (!given && value === null) {
    const add = () => actions.change({ path, value: sample });
    return field(
      control,
      state,
      actions,
      html`<button class="add" aria-label="${words.add}: ${label[state.lang]}" @click=${add}>+ ${words.add}</button>`,
    );
  }
  const type = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.value.trim() !== '') actions.change({ path, value: readTyped(input.value) });
    else if (optional) actions.change({ path });
    else input.value = text;
  };
  const entry = html`
    <input
      id=${fieldId(control)}
      inputmode="decimal"
      autocomplete="off"
      maxlength="40"
      class=${given ? '' : 'default'}
      .value=${text}
      @change=${type}
    />
    <span class="unit">${words.units[unit] ?? unit}</span>
  `;
  return field(control, state, actions, entry, value === null ? nothing : slider(control, value, state, actions));
}
