/** What may stand inside an element: text goes in as a text node, so no markup comes from data. */
export type Child = Node | string | null;

/** Makes an element of the report's document. */
export type Make = (
  tag: string,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly Child[]
) => HTMLElement;

/** The maker of one document. A space before a per cent sign does not break. */
export const elementMaker =
  (document: Document): Make =>
  (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const child of children) {
      if (child === null) continue;
      element.appendChild(
        typeof child === 'string' ? document.createTextNode(child.replaceAll(' %', '\u00a0%')) : child,
      );
    }
    return element;
  };
