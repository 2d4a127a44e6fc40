import { html, nothing } from 'lit';
import { comparisonCharts } from '../../reports/charts/trade-off.ts';
import { differenceColumns } from '../../reports/formats/columns.ts';
import { formatDuration } from '../../reports/words/day.ts';
import { levelWords } from '../../reports/words/labels.ts';
import { type Language, nameOf } from '../../reports/words/language.ts';
import {
  comparisonTitles,
  drawnOf,
  knownMeasures,
  letterOf,
  measureNames,
  readDifferences,
  readMeasure,
  readPairing,
  readStopped,
} from '../../reports/words/readings/comparison.ts';
import { readSureness } from '../../reports/words/readings/sureness.ts';
import { joinSentences, sentence, sentences } from '../../reports/words/sentences.ts';
import type { Comparison, ResultBundle } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import { chooser, textsBeside } from '../compare/chooser.ts';
import { compareTexts } from '../compare/compare-texts.ts';
import { saveColumns } from '../data/save-columns.ts';
import { keptDrawings } from '../panels/kept-drawings.ts';
import { Task } from '../panels/task.ts';
import { taskRow } from '../panels/task-row.ts';
import { chartCard } from '../result/chart-card.ts';
import { told } from '../result/told.ts';
import { fileName, saveFile } from '../save-file.ts';
import type { PageState } from '../state.ts';
import type { View } from './view.ts';

const task = new Task<'compare'>();
/** Scenarios that the last comparison was asked for. */
let asked = 0;

/** Two beside each other where there is room. */
const drawings = keptDrawings<Comparison>(
  (comparison, options) => comparisonCharts.map((draw) => draw(comparison, options)),
  (room) => Math.min(1000, (room > 1000 ? room / 2 : room) - 60),
);

function heads({ scenarios }: Comparison, lang: Language) {
  return html`<ol class="levels">
    ${scenarios.map(
      (result, i) => html`<li class="verdict ${result.verdict.level}">
        <p class="name">${letterOf(i)} · ${told(nameOf(result.scenario, lang))}</p>
        <p class="level">${levelWords[result.verdict.level][lang]}</p>
      </li>`,
    )}
  </ol>`;
}

/** Every known measure of each scenario. */
function figures(comparison: Comparison, lang: Language) {
  const { scenarios } = comparison;
  const title = comparisonTitles.figures[lang];
  return html`<div class="table tall" tabindex="0" role="group" aria-label=${title}>
    <table class="figures">
      <thead><tr><td></td>${scenarios.map((_, i) => html`<th scope="col">${letterOf(i)}</th>`)}</tr></thead>
      <tbody>
        ${knownMeasures(comparison).map(
          (measure) => html`<tr>
            <th scope="row">${measureNames[measure][lang]}</th>
            ${scenarios.map((result) => html`<td>${readMeasure(measure, result, lang)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What is different with each of the others than with the first, a sentence a measure. */
function changes(comparison: Comparison, lang: Language) {
  return comparison.scenarios.slice(1).map((_, i) => {
    const to = i + 1;
    return html`<section class="panel" aria-labelledby="against-${to}">
      <h2 id="against-${to}">${comparisonTitles.against[lang](letterOf(to), letterOf(0))}</h2>
      <dl class="lines">
        ${readDifferences(comparison, to, lang).map(([name, words]) => html`<dt>${name}</dt><dd>${told(words)}</dd>`)}
      </dl>
    </section>`;
  });
}

function outcome(comparison: Comparison, state: PageState, actions: Actions) {
  const { lang } = state;
  const text = compareTexts[lang];
  const drawn = drawnOf(comparison);
  const save = () =>
    saveFile(fileName('comparison', 'json'), 'application/json', `${JSON.stringify(comparison, null, 1)}\n`);
  return html`
    ${heads(comparison, lang)}
    <section class="panel" aria-labelledby="compare-figures">
      <h2 id="compare-figures">${comparisonTitles.figures[lang]}</h2>
      ${figures(comparison, lang)}
      <p class="hint">
        ${joinSentences(
          [
            drawn.run.random ? text.alike : '',
            readSureness(drawn, lang),
            sentence(formatDuration(drawn.run.horizonDays, lang), lang),
            sentences([readPairing(comparison, lang), readStopped(comparison, asked, lang)], lang),
          ],
          lang,
        )}
      </p>
      <div class="fields">
        <button id="compare-json" @click=${save}>${text.json}</button>
        <button id="compare-csv" @click=${() => saveColumns(differenceColumns(comparison), 'differences', 'csv')}>
          ${text.csv}
        </button>
      </div>
    </section>
    ${changes(comparison, lang)}
    <div class="pairs">${drawings(comparison, lang).map((chart) => chartCard(chart, state, actions))}</div>
  `;
}

/** The scenario beside one to three others, on the same random numbers. */
export const compare: View = {
  content(_: ResultBundle, state: PageState, actions: Actions) {
    const { lang } = state;
    const { beside } = state.choices;
    const start = async () => {
      const subject = actions.subject();
      const others = subject === null ? null : await textsBeside(state, actions);
      if (subject === null || others === null || others.length === 0) return;
      asked = others.length + 1;
      actions.setChoices({ shown: 'compare' });
      await task.start({ kind: 'compare', subject, others }, actions);
    };
    if (actions.takeAsked('compare')) queueMicrotask(() => void start());
    return html`
      <section class="panel" id="compare" aria-labelledby="compare-title">
        <h2 id="compare-title">${compareTexts[lang].title}</h2>
        <p class="hint">${compareTexts[lang].hint}</p>
        ${chooser(state, actions)}
        ${beside.length === 0 ? nothing : taskRow(task, state, actions, { id: 'compare', label: compareTexts[lang].run, start: () => void start() })}
      </section>
      ${task.result === null ? nothing : outcome(task.result, state, actions)}
    `;
  },
};
