import { html, type TemplateResult } from 'lit';
import { textParts } from '../../reports/words/text-parts.ts';

/** A sentence on the page: figures stay on one line, and what a file says is set as code. */
export const told = (sentence: string): (string | TemplateResult)[] =>
  textParts(sentence).map(({ text, kind }) =>
    kind === 'plain' ? text : kind === 'code' ? html`<code>${text}</code>` : html`<span class="keep">${text}</span>`,
  );
