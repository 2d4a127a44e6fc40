import { html, nothing } from 'lit';
import { told } from './told.ts';

/** Sentences under a heading, without those that have nothing to say; nothing when none has. */
export function sentenceBox(id: string, title: string, sentences: readonly string[]) {
  const said = sentences.filter((sentence) => sentence !== '');
  if (said.length === 0) return nothing;
  return html`
    <section aria-labelledby="${id}-title">
      <h2 id="${id}-title">${title}</h2>
      <ul>${said.map((sentence) => html`<li>${told(sentence)}</li>`)}</ul>
    </section>
  `;
}
