import { html, nothing } from 'lit';
import { levelWords } from '../../reports/words/labels.ts';
import { type Language, nameOf } from '../../reports/words/language.ts';
import { formatNumber } from '../../reports/words/number.ts';
import { readClaimAmounts, readClaims } from '../../reports/words/readings/claims.ts';
import {
  readFailure,
  readFailureDays,
  readFailureKinds,
  readFirstShort,
} from '../../reports/words/readings/failure.ts';
import { readAttacker } from '../../reports/words/readings/fakes.ts';
import { readHarm } from '../../reports/words/readings/harm.ts';
import { readInsiders, readSybils } from '../../reports/words/readings/insiders.ts';
import { readLaw } from '../../reports/words/readings/law.ts';
import { readMarkup } from '../../reports/words/readings/marked-up.ts';
import { readOperator } from '../../reports/words/readings/operator.ts';
import {
  readAgainstNone,
  readCustomerValue,
  readRewardCost,
  readRewards,
  readTopFifth,
} from '../../reports/words/readings/ordinary.ts';
import {
  readFollowed,
  readLosers,
  readRecruiting,
  readRewardShares,
  readWhoseMoney,
} from '../../reports/words/readings/pyramid.ts';
import { readCohorts, readEarlyAndLate, readRecovery } from '../../reports/words/readings/recovery.ts';
import { readSureness } from '../../reports/words/readings/sureness.ts';
import { readReasons } from '../../reports/words/readings/verdict.ts';
import type { ResultBundle } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { chartCard } from './chart-card.ts';
import { ruleList } from './rule-list.ts';

function verdict(result: ResultBundle, state: PageState) {
  const { lang, partial } = state;
  const text = texts[lang];
  const { level } = result.verdict;
  const { cancelled, paths, pathsAsked } = result.run;
  const [done, asked] = [paths, pathsAsked].map((count) => formatNumber(count, lang));
  return html`
    <section class="verdict ${level}" aria-labelledby="verdict-title">
      <p class="name">${nameOf(result.scenario, lang)}</p>
      <h2 id="verdict-title"><span class="level">${levelWords[level][lang]}</span> <span>${text.because}</span></h2>
      <ul class="reasons">${readReasons(result, lang).map((reason) => html`<li>${reason}</li>`)}</ul>
      <p class="sure">${readSureness(result, lang)} ${partial ? text.first : nothing}</p>
      ${cancelled ? html`<p class="cancelled">${text.cancelled(done, asked)}</p>` : nothing}
    </section>
  `;
}

/** Sentences that the charts do not say already, none empty. */
const figuresOf = (result: ResultBundle, lang: Language): string[] =>
  (result.ordinary !== undefined
    ? [
        readRewards(result, lang),
        readRewardCost(result, lang),
        readAgainstNone(result, lang),
        readCustomerValue(result, lang),
        readTopFifth(result, lang),
      ]
    : [
        readFailure(result, lang),
        readFailureDays(result, lang),
        readFailureKinds(result, lang),
        readFirstShort(result, lang),
        readRecovery(result, lang),
        readCohorts(result, lang),
        readEarlyAndLate(result, lang),
        readClaims(result, lang),
        readClaimAmounts(result, lang),
        readOperator(result, lang),
        readAttacker(result, lang),
        readMarkup(result, lang),
        readInsiders(result, lang),
        readSybils(result, lang),
        readHarm(result, lang),
        readRecruiting(result, lang),
        readRewardShares(result, lang),
        readWhoseMoney(result, lang),
        readLosers(result, lang),
        readFollowed(result, lang),
      ]
  ).filter((sentence) => sentence !== '');

const list = (sentences: readonly string[]) =>
  html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;

/** Verdict first, then what the promise needs, then the pictures, then all figures in words. */
export function resultView(result: ResultBundle, state: PageState, actions: Actions) {
  const { lang, charts } = state;
  const text = texts[lang];
  const { paths, seed, digest } = result.run;
  return html`
    ${verdict(result, state)}
    <div class="columns">
      ${
        result.ordinary === undefined
          ? html`<section aria-labelledby="law-title"><h2 id="law-title">${text.law}</h2>${list(readLaw(result, lang))}</section>`
          : nothing
      }
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">${text.figures}</h2>
        ${list(figuresOf(result, lang))}
      </section>
    </div>
    <section aria-labelledby="pictures-title">
      <h2 id="pictures-title" class="quiet">${text.pictures}</h2>
      <div class="cards">${charts.map((chart) => chartCard(chart, state, actions))}</div>
    </section>
    ${ruleList(result, lang)}
    <p class="method">${text.method(formatNumber(paths, lang), seed, digest)}</p>
  `;
}
