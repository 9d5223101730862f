import { type Handler, Parser } from 'htmlparser2';

/** As deep as browsers nest elements. */
const DEEPEST = 500;

/** More attributes than this of one element are passed over. */
const MOST_ATTRIBUTES = 1000;

/** Elements that hold text alone: none stands in another of them, and their text is no markup. */
const RAW = new Set('script style title textarea iframe noembed noframes xmp plaintext'.split(' '));

/**
 * A parser whose cost is linear in the length of the markup. The open elements stand in a list that
 * the parser shifts and searches: 100,000 of them, one in the other, took half a minute. So what is
 * opened below `DEEPEST` stands beside its parent, and its end tag is passed over.
 */
export class BoundedParser extends Parser {
  readonly #depth: () => number;
  #isTooDeep = false;
  #isFlat = false;
  /** Elements that were opened too deep, whose end tags are still to come. */
  #flat = 0;
  #attributes = 0;

  /** `depth` tells how many elements are open. */
  constructor(handler: Partial<Handler>, depth: () => number) {
    super(handler, { decodeEntities: true });
    this.#depth = depth;
  }

  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true;
    this.#isFlat = this.#isTooDeep && !RAW.has(name);
    return this.#isFlat;
  }

  override onopentagname(start: number, end: number): void {
    this.#attributes = 0;
    this.#isFlat = false;
    this.#isTooDeep = this.#depth() >= DEEPEST;
    super.onopentagname(start, end);
  }

  override onopentagend(end: number): void {
    super.onopentagend(end);
    if (this.#isFlat) this.#flat++;
    this.#isTooDeep = false;
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    if (this.#flat === 0 || this.#depth() > DEEPEST) {
      super.onclosetag(start, end);
      return;
    }
    this.#flat--;
    this.endIndex = end;
    this.startIndex = end + 1;
  }

  override onattribname(start: number, end: number): void {
    // All that are too many have one name, of which the parser keeps the first.
    super.onattribname(start, this.#attributes++ < MOST_ATTRIBUTES ? end : start);
  }
}
