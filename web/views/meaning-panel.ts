import { html, nothing } from 'lit';
import type { MeaningLine } from '../../reports/words/readings/meaning.ts';
import { told } from '../result/told.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';

/** The sentences under each name, in their order. */
function grouped(lines: readonly MeaningLine[]): Map<string, MeaningLine[]> {
  const groups = new Map<string, MeaningLine[]>();
  for (const line of lines) groups.set(line.name, [...(groups.get(line.name) ?? []), line]);
  return groups;
}

/** What a good scenario says in plain words, before any run; how much of it calls for care stands in the heading. */
export function meaningPanel({ meaning, lang }: PageState) {
  if (meaning === null) return nothing;
  const text = texts[lang];
  const lines = meaning[lang];
  const careful = lines.filter(({ id }) => id === 'careful').length;
  return html`
    <details id="meaning">
      <summary>${text.meaning}${careful > 0 ? html` <span class="careful">${text.careful(careful)}</span>` : nothing}</summary>
      <dl>
        ${[...grouped(lines)].map(
          ([name, group]) =>
            html`<dt class=${group[0].id}>${name}</dt>
              ${group.map((line) => html`<dd>${told(line.text)}</dd>`)}`,
        )}
      </dl>
    </details>
  `;
}
