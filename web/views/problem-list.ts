import { html, nothing } from 'lit';
import { type Diagnostic, inLanguage } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';

function problem(
  { lang, text: scenario, phrases }: PageState,
  actions: Actions,
  { file, line, column, said }: Diagnostic,
) {
  const text = texts[lang];
  const { message, got, allowed, hint } = inLanguage(said, phrases[lang]);
  const found = got === undefined ? nothing : html`<span>${text.found}<code>${got}</code></span>`;
  const wanted = allowed === undefined ? nothing : html`<span>${text.allowed}${allowed}</span>`;
  const place =
    file === scenario?.name
      ? html`<button class="place" @click=${() => actions.goTo(line, column)}>${text.line(line, column)}</button>`
      : html`<span class="place">${file}:${line}:${column}</span>`;
  return html`<li>${place} ${message} ${found} ${wanted} ${hint === undefined ? nothing : html`<span>${hint}</span>`}</li>`;
}

/** What must be mended before the scenario can run, all at once. */
export function problemList(state: PageState, actions: Actions) {
  const { check, message, lang } = state;
  const text = texts[lang];
  const list =
    check?.kind === 'bad'
      ? html`<h2>${text.problems(check.diagnostics.length)}</h2>
          <ul>${check.diagnostics.map((one) => problem(state, actions, one))}</ul>`
      : nothing;
  const missing = check?.kind === 'missing' ? html`<p>${text.missing(check.files.join(', '))}</p>` : nothing;
  return html`<div id="problems" role="alert">${message === null ? nothing : html`<p>${message}</p>`} ${missing} ${list}</div>`;
}
