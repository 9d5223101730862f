import { keyOfMeta } from './markup.ts';
import type { Line } from './line.ts';
import type { Statement } from './statement.ts';
import { visibleText } from './visible-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a tag states by its attributes, as a line that shows the tag; undefined where it states nothing of use. */
export function statementOf(tag: string, attributes: Attributes): Line | undefined {
  const data = dataOf(tag, attributes);
  return data === undefined || data.value === ''
    ? undefined
    : { text: written(tag, attributes), data };
}

function dataOf(tag: string, attributes: Attributes): Statement | undefined {
  const { content = '', href = '', rel = '', datetime = '', lang = '' } = attributes;
  if (tag === 'meta') {
    const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
    const key = keyOfMeta(name);
    return key && { key, value: visibleText(content), from: 'meta' };
  }
  if (tag === 'link' && rel.toLowerCase() === 'canonical') {
    return { key: 'address', value: href, from: 'link' };
  }
  if (tag === 'time' && datetime !== '') return { key: 'date', value: datetime, from: 'time' };
  if (tag === 'html' && lang !== '') return { key: 'language', value: lang, from: 'html' };
  return undefined;
}

/** The attributes that a tag states something by. */
const TOLD = ['property', 'name', 'itemprop', 'content', 'rel', 'href', 'datetime', 'lang'];

function written(tag: string, attributes: Attributes): string {
  const told = TOLD.filter((name) => attributes[name] !== undefined);
  return `<${[tag, ...told.map((name) => `${name}="${visibleText(oneLine(attributes[name] ?? ''))}"`)].join(' ')}>`;
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}
