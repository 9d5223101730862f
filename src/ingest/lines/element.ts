/** An element of a saved page, as far as it says what the lines in it are. */
export interface Element {
  readonly tag: string;
  readonly parent: Element | undefined;
  /** Its class, id, role and property names, in small letters, with spaces between. */
  readonly names: string;
}

/** The element and those around it, the innermost first. */
export function* outward(element: Element | undefined): Generator<Element> {
  for (let one = element; one !== undefined; one = one.parent) yield one;
}
