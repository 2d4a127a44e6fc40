import { html, nothing } from 'lit';
import type { Language } from '../../reports/words/language.ts';
import { readClaimAmounts, readClaims } from '../../reports/words/readings/claims.ts';
import {
  readFailure,
  readFailureDays,
  readFailureKinds,
  readFirstShort,
} from '../../reports/words/readings/failure.ts';
import { readLaw } from '../../reports/words/readings/law.ts';
import { readOperator } from '../../reports/words/readings/operator.ts';
import {
  readAgainstNone,
  readBetterOff,
  readClasses,
  readCostPerMember,
  readCustomerValue,
  readRewardCost,
  readRewards,
  readTopFifth,
} from '../../reports/words/readings/ordinary.ts';
import { readCohorts, readEarlyAndLate, readRecovery } from '../../reports/words/readings/recovery.ts';
import { readStored } from '../../reports/words/readings/stored.ts';
import type { ResultBundle } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import { chartCards } from '../result/chart-cards.ts';
import { sentenceBox } from '../result/sentence-box.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import type { View } from './view.ts';

/** Sentences that the charts do not say already. */
const figuresOf = (result: ResultBundle, lang: Language): string[] =>
  result.ordinary !== undefined
    ? [
        ...readStored(result, lang),
        readRewards(result, lang),
        readRewardCost(result, lang),
        readAgainstNone(result, lang),
        readCustomerValue(result, lang),
        readCostPerMember(result, lang),
        readTopFifth(result, lang),
        readBetterOff(result, lang),
        readClasses(result, lang),
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
      ];

/** What answers questions of one's own: loaded once the view stands. */
let panels: typeof import('../panels/panels.ts').panels | null = null;

function ownQuestions(result: ResultBundle, state: PageState, actions: Actions) {
  if (state.partial) return nothing;
  if (panels === null) {
    void import('../panels/panels.ts').then((loaded) => {
      panels = loaded.panels;
      actions.refresh();
    });
    return nothing;
  }
  return panels(result, state, actions);
}

/** Whether the promise can be kept: what it needs, what comes of it, in words and pictures. */
export const sustainability: View = {
  content(result, state, actions) {
    const { lang } = state;
    const text = texts[lang];
    return html`
      <div class="columns">
        ${result.ordinary === undefined ? sentenceBox('law', text.law, readLaw(result, lang)) : nothing}
        ${sentenceBox('figures', text.figures, figuresOf(result, lang))}
      </div>
      ${chartCards(state, actions)} ${ownQuestions(result, state, actions)}
    `;
  },
};
