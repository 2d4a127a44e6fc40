import { html, nothing } from 'lit';
import { languages } from '../../reports/words/language.ts';
import { decimals } from '../../reports/words/number.ts';
import type { Actions } from '../actions.ts';
import icon from '../icon.svg?url';
import { saveResult } from '../save-file.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';

const languageNames = { en: 'EN', zh: '中文' } as const;

/** The unit in which a time is said, and its seconds: from two of them on. */
const UNITS = [
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

function timeLeft(seconds: number, { lang }: PageState): string {
  const [unit, size] = UNITS.find(([, size]) => seconds >= 2 * size) ?? UNITS[2];
  return texts[lang].left(decimals(Math.ceil(seconds / size), 0, lang), unit);
}

/** Runs done of all, how fast, how long still; read out by tenths only, and whenever asked. */
function progressBar(state: PageState) {
  const { progress, lang } = state;
  if (progress === null) return nothing;
  const { done, total, pathsPerSecond, secondsLeft } = progress;
  const text = texts[lang];
  const whole = (value: number) => decimals(value, 0, lang);
  const rate = Number(pathsPerSecond.toPrecision(2));
  const pace =
    done === total
      ? text.closing
      : `${text.rate(rate < 10 ? String(rate) : whole(rate))} · ${timeLeft(secondsLeft, state)}`;
  const told = text.done(whole(done), whole(total));
  // As wide as it may become: nothing beside it moves while it runs.
  const widest = `${text.done(whole(total), whole(total))} · ${text.rate(whole(88_000))} · ${text.left('88', 'min')}`;
  return html`
    <div class="status">
      <progress
        max=${total}
        value=${done}
        aria-label=${text.progress}
        aria-valuetext="${Math.floor((10 * done) / total) * 10} %"
      ></progress>
      <span class="count" data-widest=${widest}>${Number.isFinite(secondsLeft) && done > 0 ? `${told} · ${pace}` : told}</span>
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
            : html`<button id="share" title=${text.share} @click=${actions.share}>
                ${linkCopied ? '✓' : '↗'} <span class="word">${linkCopied ? text.copied : text.share}</span>
              </button>`
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
