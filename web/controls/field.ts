import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Actions } from '../actions.ts';
import type { Control } from '../form/control.ts';
import { told } from '../result/told.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';

/** A part and the choice of its kind stand at the same path. */
export const fieldId = ({ path, type }: Control): string =>
  `${type === 'part' || type === 'list' ? 'part' : 'field'}-${path.join('-')}`;

/** A button that takes what stands in the file out of it again. */
export function removeButton({ path, label, given, optional }: Control, { lang }: PageState, actions: Actions) {
  if (!given || !optional) return nothing;
  const title = `${texts[lang].takeOut}: ${label[lang]}`;
  return html`<button class="remove" aria-label=${title} title=${title} @click=${() => actions.change({ path })}>×</button>`;
}

/** The button that shall have the keyboard once it is there: it stands for the one that was pressed. */
let awaited: string | null = null;

/** The button that makes a number uncertain, or certain again. */
export function turnButton(control: Control, { lang }: PageState, actions: Actions) {
  const { path, label, turn } = control;
  if (turn === undefined) return nothing;
  const title = `${texts[lang].turn[turn.to]}: ${label[lang]}`;
  const other = { certain: 'uncertain', uncertain: 'certain' }[turn.to];
  const change = () => {
    awaited = `${path.join('.')} ${other}`;
    actions.change({ path, value: turn.value });
  };
  const focus = (button: Element | undefined) => {
    if (button === undefined || awaited !== `${path.join('.')} ${turn.to}`) return;
    awaited = null;
    // It is put on the page after this.
    queueMicrotask(() => (button as HTMLElement).focus());
  };
  return html`<button class="turn" aria-label=${title} title=${title} @click=${change} ${ref(focus)}>${turn.to === 'certain' ? '=' : '±'}</button>`;
}

/** The button that shows what a field says of itself. */
export function whyButton(control: Control, { lang, explained }: PageState, actions: Actions) {
  const { label, help } = control;
  const id = fieldId(control);
  if (help[lang] === '') return nothing;
  return html`<button
    class="why"
    aria-label="${texts[lang].why} ${label[lang]}"
    aria-expanded=${explained.has(id)}
    aria-controls="${id}-help"
    @click=${() => actions.explain(id)}
  >${texts[lang].why}</button>`;
}

export function helpText(control: Control, { lang, explained }: PageState) {
  const id = fieldId(control);
  return html`<p class="help" id="${id}-help" ?hidden=${!explained.has(id)}>${told(control.help[lang])}</p>`;
}

/** One line: name, what is entered, and below it what is set by hand; its help where that is asked for. */
export function field(control: Control, state: PageState, actions: Actions, entry: unknown, below: unknown = nothing) {
  return html`
    <div class="field">
      <div class="line">
        <label for=${fieldId(control)}>${control.label[state.lang]}</label>
        ${whyButton(control, state, actions)}
        <span class="entry">${entry}${turnButton(control, state, actions)}${removeButton(control, state, actions)}</span>
      </div>
      ${below} ${helpText(control, state)}
    </div>
  `;
}
