import { html, nothing } from 'lit';
import { levelWords } from '../../reports/words/labels.ts';
import { nameOf } from '../../reports/words/language.ts';
import { formatNumber } from '../../reports/words/number.ts';
import { readSureness } from '../../reports/words/readings/sureness.ts';
import { readReasons } from '../../reports/words/readings/verdict.ts';
import type { ResultBundle } from '../../sim/index.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { told } from './told.ts';

/** The verdict with its reasons, and how sure it is. */
export function verdict(result: ResultBundle, { lang, partial }: PageState) {
  const text = texts[lang];
  const { level } = result.verdict;
  const { cancelled, paths, pathsAsked } = result.run;
  const [done, asked] = [paths, pathsAsked].map((count) => formatNumber(count, lang));
  return html`
    <section class="verdict ${level}" aria-labelledby="verdict-title">
      <p class="name">${nameOf(result.scenario, lang)}</p>
      <h2 id="verdict-title"><span class="level">${levelWords[level][lang]}</span> <span>${text.because}</span></h2>
      <ul class="reasons">${readReasons(result, lang).map((reason) => html`<li>${told(reason)}</li>`)}</ul>
      <p class="sure">${readSureness(result, lang)} ${partial ? text.first : nothing}</p>
      ${cancelled ? html`<p class="cancelled">${text.cancelled(done, asked)}</p>` : nothing}
    </section>
  `;
}
