type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element out of attributes and children. Text stays text: nothing is read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

/** An element of the page by its id. Throws where it has none of that kind. */
export function element<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${kind.name} with the id ${id}`);
}

/** A link to another state of the search page, which is shown without leaving it. */
export function askingLink(
  address: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLAnchorElement {
  return make('a', { ...attributes, href: address, 'data-ask': '' }, ...children);
}
