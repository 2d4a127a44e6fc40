import { html } from 'lit';
import { readAttacker } from '../../reports/words/readings/fakes.ts';
import { readHarm } from '../../reports/words/readings/harm.ts';
import { readInsiders, readSybils } from '../../reports/words/readings/insiders.ts';
import { readMarkup } from '../../reports/words/readings/marked-up.ts';
import { chartCards } from '../result/chart-cards.ts';
import { sentenceBox } from '../result/sentence-box.ts';
import { texts } from '../text/texts.ts';
import type { View } from './view.ts';

/** Who cheats and who pays for it; what waiting costs, what safeguards buy, and where the money goes. */
export const fraud: View = {
  content(result, state, actions) {
    if (result.ordinary !== undefined && result.ordinary.stored === undefined) return null;
    const { lang } = state;
    const text = texts[lang];
    const sentences = [readAttacker, readMarkup, readInsiders, readSybils, readHarm].map((read) => read(result, lang));
    return html`
      <div class="columns">
        ${sentenceBox('figures', text.figures, result.fraud === undefined ? [text.views.fraud.empty] : sentences)}
      </div>
      ${chartCards(state, actions)}
    `;
  },
};
