import { BoundedParser } from './bounded-parser.ts';
import { statementsOfComment } from './page-comment.ts';
import { visibleText } from './visible-text.ts';
import { isHidden, isInline, namesOf } from './markup.ts';
import type { Element } from './element.ts';
import { readJsonLd } from './json-ld.ts';
import type { Line } from './line.ts';
import { statementOf } from './page-data.ts';

/**
 * The lines of a saved page in the order of its markup: what a person would see, block by block,
 * what is hidden left out; and what its page data states of the article. Nothing is run or fetched.
 * Cost is linear in the length of the markup.
 */
export function htmlLines(html: string): Line[] {
  const reader = new LineBuilder();
  const parser = new BoundedParser(
    {
      onopentag: (tag, attributes) => {
        reader.open(tag, attributes);
      },
      ontext: (text) => {
        reader.say(text);
      },
      onclosetag: (tag) => {
        reader.close(tag);
      },
      oncomment: (comment) => {
        reader.note(comment);
      },
    },
    () => reader.depth,
  );
  parser.end(html.replace(BROKEN_OFF, ''));
  return reader.lines();
}

/** An end tag with which a page breaks off: browsers show nothing of it, the parser its last half sign. */
const BROKEN_OFF = /<\/[a-z][^<>]*$/i;

type Attributes = Readonly<Record<string, string>>;

/** An open element, and whether it is beyond what is seen. */
interface Open {
  readonly tag: string;
  readonly element: Element;
  readonly isHidden: boolean;
  readonly isLink: boolean;
}

class LineBuilder {
  readonly #lines: Line[] = [];
  readonly #open: Open[] = [];
  #text = '';
  #linked = 0;
  #rel: Line['rel'];
  #isPart = false;
  /** What a script of data or the title holds, while it is open. */
  #data: { readonly tag: string; readonly attributes: Attributes; text: string } | undefined;

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Reads a comment, in which programs that save pages say where and when they did. */
  note(comment: string): void {
    this.#lines.push(...statementsOfComment(comment));
  }

  open(tag: string, attributes: Attributes): void {
    const around = this.#open.at(-1);
    if (!isInline(tag)) this.#endLine(false);
    const statement = statementOf(tag, attributes);
    if (statement !== undefined) this.#lines.push({ ...statement, element: around?.element });
    // A picture may have a title, too.
    const isTitle = tag === 'title' && this.#open.every((one) => one.tag !== 'svg');
    if (isTitle || /ld\+json/i.test(attributes['type'] ?? '')) {
      this.#data ??= { tag, attributes, text: '' };
    }
    if (tag === 'a') this.#rel ??= relOf(attributes);
    const isPlain = isInline(tag) && tag !== 'a' && namesOf(attributes) === '';
    this.#open.push({
      tag,
      element:
        isPlain && around
          ? around.element
          : { tag, parent: around?.element, names: namesOf(attributes) },
      isHidden: around?.isHidden === true || isHidden(tag, attributes),
      isLink: around?.isLink === true || tag === 'a',
    });
  }

  say(text: string): void {
    if (this.#data !== undefined) this.#data.text += text;
    const around = this.#open.at(-1);
    if (around?.isHidden === true) return;
    // HTML takes every kind of line end for one: of a carriage return alone nothing may be glued.
    this.#text +=
      around?.tag === 'pre' ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n\t ]+/g, ' ');
    if (around?.isLink === true) this.#linked += text.replace(/\s+/g, '').length;
  }

  close(tag: string): void {
    if (this.#data?.tag === tag) this.#endData(this.#data);
    if (!isInline(tag)) this.#endLine(tag === 'br');
    if (tag === 'td' || tag === 'th') this.#text += '\t';
    this.#open.pop();
  }

  lines(): Line[] {
    this.#endLine(false);
    return this.#lines;
  }

  #endData({ tag, text }: { readonly tag: string; readonly text: string }): void {
    this.#data = undefined;
    if (tag === 'title') {
      const value = visibleText(text);
      if (value === '') return;
      this.#lines.push({
        text: `<title>${value}</title>`,
        data: { key: 'title', value, from: 'title' },
      });
      return;
    }
    for (const { text: words, ...data } of readJsonLd(text))
      this.#lines.push({ text: words, data });
  }

  #endLine(isBreak: boolean): void {
    const element = this.#open.at(-1)?.element;
    for (const piece of this.#text.split('\n')) {
      const text = visibleText(piece);
      if (text === '') continue;
      const letters = text.replace(/\s+/g, '').length;
      const linked = Math.min(1, this.#linked / letters);
      const rel = linked > WHOLE ? this.#rel : undefined;
      this.#lines.push({ text, element, linked, rel, isPart: this.#isPart });
    }
    this.#isPart = isBreak;
    this.#text = '';
    this.#linked = 0;
    this.#rel = undefined;
  }
}

/** So much of a line is linked where it is nothing but links. */
const WHOLE = 0.9;

function relOf({ rel = '' }: Attributes): Line['rel'] {
  const words = rel.toLowerCase().split(/\s+/);
  return words.includes('author') ? 'author' : words.includes('tag') ? 'tag' : undefined;
}
