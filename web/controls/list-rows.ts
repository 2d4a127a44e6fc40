import { html, nothing } from 'lit';
import type { Actions } from '../actions.ts';
import type { ListControl } from '../form/control.ts';
import { ROWS } from '../form/list-page.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { fieldId } from './field.ts';

/** Where the rows go on beyond those that are shown. */
function pager({ path, label, first, count, rows }: ListControl, { lang }: PageState, actions: Actions) {
  if (count <= ROWS) return nothing;
  const text = texts[lang].rows;
  const go = (sign: string, title: string, to: number) => html`<button
    aria-label="${title}: ${label[lang]}"
    title=${title}
    ?disabled=${to < 0 || to >= count}
    @click=${() => actions.turnPage(path, to)}
  >${sign}</button>`;
  return html`<div class="pager">
    ${go('←', text.earlier, first - ROWS)}
    <span class="count" role="status">${text.shown(String(first + 1), String(first + rows.length), String(count))}</span>
    ${go('→', text.later, first + ROWS)}
  </div>`;
}

/** Below the rows of a list: turning its pages, and one row more. */
export function listRows(control: ListControl, state: PageState, actions: Actions) {
  const { path, label, rows, count, next, named } = control;
  const { lang } = state;
  const text = texts[lang].rows;
  const id = `${fieldId(control)}-new`;
  const add = () => {
    if (next === undefined) return;
    const typed = document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.value.trim();
    // A row that has this name already stays as it is.
    const name = rows.some((row) => row.path.at(-1) === typed) ? '' : typed;
    // The new row is on the last page, which may be one that begins with it.
    if (count >= ROWS) actions.turnPage(path, Math.floor(count / ROWS) * ROWS);
    actions.change(name ? { ...next, path: [...path, name] } : next);
  };
  return html`
    ${pager(control, state, actions)}
    ${
      next === undefined
        ? nothing
        : html`<div class="line">
            ${
              named
                ? html`<input id=${id} autocomplete="off" maxlength="40" aria-label="${text.name}: ${label[lang]}" .value=${String(next.path.at(-1))} />`
                : nothing
            }
            <button class="add" aria-label="${text.add}: ${label[lang]}" @click=${add}>+ ${text.add}</button>
          </div>`
    }
  `;
}
