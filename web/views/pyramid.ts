import { html } from 'lit';
import {
  readFollowed,
  readLosers,
  readRecruiting,
  readRewardShares,
  readWhoseMoney,
} from '../../reports/words/readings/pyramid.ts';
import { readOrganisers } from '../../reports/words/readings/referrals.ts';
import { chartCards } from '../result/chart-cards.ts';
import { sentenceBox } from '../result/sentence-box.ts';
import { texts } from '../text/texts.ts';
import type { View } from './view.ts';

/** Who recruits whom, whose money is paid out, and who loses it. */
export const pyramid: View = {
  content(result, state, actions) {
    if (result.pyramid === undefined) return null;
    const { lang } = state;
    const sentences = [readRecruiting, readOrganisers, readRewardShares, readWhoseMoney, readLosers, readFollowed];
    return html`
      <div class="columns">
        ${sentenceBox(
          'figures',
          texts[lang].figures,
          sentences.map((read) => read(result, lang)),
        )}
      </div>
      ${chartCards(state, actions)}
    `;
  },
};
