/** What may stand inside an element: text goes in as a text node, so no markup comes from data. */
export type Child = Node | string | null;

/** Makes an element of the report's document. */
export type Make = (
  tag: string,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly Child[]
) => HTMLElement;

/** Dates, intervals and per cents, which a line may not break. */
const KEEP = /(\d{4}-\d{2}-\d{2}|\[[^\]\s]{1,30}\]|（[^）\s]{1,30}–[^）\s]{1,30}）|[\d.,]+ %)/;

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
      const parts = tag === 'code' || tag === 'title' ? [child] : child.split(KEEP);
      // Every second part is one that `KEEP` has found.
      parts.forEach((part, i) => {
        const text = document.createTextNode(part);
        if (i % 2 === 0) {
          if (part !== '') element.appendChild(text);
          return;
        }
        const span = document.createElement('span');
        span.setAttribute('class', 'keep');
        span.appendChild(text);
        element.appendChild(span);
      });
    }
    return element;
  };
