import { html, nothing } from 'lit';
import { languages } from '../../reports/words/language.ts';
import { formatNumber } from '../../reports/words/number.ts';
import type { Actions } from '../actions.ts';
import icon from '../icon.svg?url';
import { saveResult } from '../save-file.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';

const languageNames = { en: 'EN', zh: '中文' } as const;

function progressBar({ progress, lang }: PageState) {
  if (progress === null) return nothing;
  const { done, total, secondsLeft } = progress;
  const text = texts[lang];
  const left =
    done > 0 && Number.isFinite(secondsLeft) ? ` · ${text.left(formatNumber(Math.ceil(secondsLeft), lang))}` : '';
  return html`
    <div class="status">
      <progress max=${total} value=${done} aria-label=${text.progress}></progress>
      <span class="count">${text.done(formatNumber(done, lang), formatNumber(total, lang))}${left}</span>
    </div>
  `;
}

/** The one button that matters: it runs, or cancels what is running. */
function runButton({ progress, check, lang }: PageState, actions: Actions) {
  const text = texts[lang];
  return progress === null
    ? html`<button class="primary" id="run" ?disabled=${check?.kind !== 'good'} @click=${actions.run}>${text.run}</button>`
    : html`<button id="cancel" @click=${actions.cancel}>${text.cancel}</button>`;
}

export function headerBar(state: PageState, actions: Actions) {
  const { lang, theme, result, partial, railOpen, text: scenario, linkCopied } = state;
  const text = texts[lang];
  return html`
    <header>
      <button
        class="drawer"
        aria-label=${railOpen ? text.closeRail : text.openRail}
        aria-expanded=${railOpen}
        aria-controls="rail"
        @click=${() => actions.showRail(!railOpen)}
      >☰</button>
      <h1><img src=${icon} alt="" width="22" height="22" /> <span class="word">Rebatescope</span></h1>
      <div class="running" role="group">${runButton(state, actions)} ${progressBar(state)}</div>
      <div class="settings">
        <div class="switch" role="group" aria-label=${text.language}>
          ${languages.map(
            (one) => html`<button
              lang=${one}
              aria-pressed=${one === lang}
              @click=${() => actions.setLang(one)}
            >${languageNames[one]}</button>`,
          )}
        </div>
        <button
          aria-label=${text.theme}
          title=${text.theme}
          @click=${() => actions.setTheme(theme === 'dark' ? 'light' : 'dark')}
        >◐</button>
        ${
          scenario === null
            ? nothing
            : html`<button class="wide" id="share" @click=${actions.share}>${linkCopied ? text.copied : text.share}</button>`
        }
        ${
          result === null || partial
            ? nothing
            : html`<button id="save" title=${text.save} @click=${() => saveResult(result)}>
                ⤓ <span class="word">${text.save}</span>
              </button>`
        }
      </div>
    </header>
  `;
}
