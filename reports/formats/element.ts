import { type TextPart, textParts } from '../words/text-parts.ts';

/** What may stand inside an element: text goes in as a text node, so no markup comes from data. */
export type Child = Node | string | null;

/** Makes an element of the report's document. */
export type Make = (
  tag: string,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly Child[]
) => HTMLElement;

/** The maker of one document. What is code stands as it is, all other text has its figures held together. */
export const elementMaker =
  (document: Document): Make =>
  (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const child of children) {
      if (child === null) continue;
      if (typeof child !== 'string') {
        element.appendChild(child);
        continue;
      }
      // Code and a title stand as they are.
      const parts: TextPart[] = tag === 'code' || tag === 'title' ? [{ text: child, kind: 'plain' }] : textParts(child);
      for (const { text, kind } of parts) {
        const node = document.createTextNode(text);
        if (kind === 'plain') {
          element.appendChild(node);
          continue;
        }
        const part = document.createElement(kind === 'code' ? 'code' : 'span');
        if (kind === 'keep') part.setAttribute('class', 'keep');
        part.appendChild(node);
        element.appendChild(part);
      }
    }
    return element;
  };
