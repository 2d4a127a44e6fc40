import { html, nothing } from 'lit';
import {
  readCount,
  readNotice,
  readRule,
  remedyWord,
  rulesTitle,
  statusMarks,
  statusOrder,
  statusWords,
} from '../../reports/words/compliance-words.ts';
import type { Language } from '../../reports/words/language.ts';
import { sentence } from '../../reports/words/sentences.ts';
import { type ResultBundle, type RuleOutcome, rulePacks } from '../../sim/index.ts';
import { told } from './told.ts';

function rule(outcome: RuleOutcome, lang: Language) {
  const { status } = outcome;
  const { title, evidence, remedy, source } = readRule(outcome, lang);
  return html`
    <li class=${status}>
      <p><b>${statusMarks[status]} ${statusWords[status][lang]}</b> · ${title} <small>${source}</small></p>
      <p>${told(evidence)}</p>
      ${status === 'breach' ? html`<p>${told(remedyWord[lang] + remedy)}</p>` : nothing}
    </li>
  `;
}

/** The rule packs, each folded up under the count of its outcomes; what is breached comes first. */
export function ruleList({ compliance }: ResultBundle, lang: Language) {
  const packs = rulePacks.map(({ pack, title }) => {
    const own = statusOrder.flatMap((status) =>
      compliance.filter((outcome) => outcome.pack === pack && outcome.status === status),
    );
    const counts = statusOrder.flatMap((status) => {
      const count = own.filter((outcome) => outcome.status === status).length;
      return count === 0
        ? []
        : [html`<span class=${status}>${statusMarks[status]} ${count} ${statusWords[status][lang]}</span>`];
    });
    return html`
      <details>
        <summary>${title[lang]} ${counts}</summary>
        <ul>${own.map((outcome) => rule(outcome, lang))}</ul>
      </details>
    `;
  });
  return html`
    <section class="rules" aria-labelledby="rules-title">
      <h2 id="rules-title" class="quiet">${rulesTitle[lang]}</h2>
      <p>${sentence(readCount(compliance, lang), lang)}</p>
      ${packs}
      <p class="notice">${readNotice(compliance, lang)}</p>
    </section>
  `;
}
