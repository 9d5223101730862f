import { z } from 'zod';
import { readWords, wordsSchema } from '../../language/word-file.ts';
import type { StatementKey } from './statement.ts';

const schema = z.strictObject({
  inline: wordsSchema,
  unseen: wordsSchema,
  forEars: wordsSchema,
  embeds: wordsSchema,
  captions: wordsSchema,
  articles: wordsSchema,
  meta: z.strictObject({
    title: wordsSchema,
    date: wordsSchema,
    updated: wordsSchema,
    author: wordsSchema,
    site: wordsSchema,
    address: wordsSchema,
    tags: wordsSchema,
  }),
});
const MARKUP = readWords(`${import.meta.dirname}/markup.yaml`, schema);

type Attributes = Readonly<Record<string, string>>;

/** True for an element that stands in a line of text. A custom element is taken for one that does not. */
export function isInline(tag: string): boolean {
  return MARKUP.inline.has(tag);
}

/** Styles that show nothing of an element: none of it, or a part of at most a pixel. */
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\((?:[\s,]*[01](?:px)?\b){4}|clip-path\s*:\s*inset\(\s*(?:50|100)%/i;

/** True where a style cuts an element off beyond a pixel that stands apart from the text. */
function isDot(style: string): boolean {
  return [
    /(?:^|[\s;])width\s*:\s*[01](?:px)?\b/i,
    /(?:^|[\s;])height\s*:\s*[01](?:px)?\b/i,
    /overflow\s*:\s*hidden/i,
    /position\s*:\s*absolute/i,
  ].every((part) => part.test(style));
}

/** True where an element is never seen, or hides itself from the eye. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  const { style = '', class: names = '' } = attributes;
  return (
    (MARKUP.unseen.has(tag) && !isShadow(tag, attributes)) ||
    'hidden' in attributes ||
    HIDING.test(style) ||
    isDot(style) ||
    names.split(/\s+/).some((name) => MARKUP.forEars.has(name.toLowerCase()))
  );
}

const SHADOW = ['shadowrootmode', 'shadowroot', 'shadowmode'];

/** True for a template of which a reader does see the words: programs that save pages keep the inside of a component in one. */
function isShadow(tag: string, attributes: Attributes): boolean {
  return tag === 'template' && SHADOW.some((name) => name in attributes);
}

const NAMES = ['class', 'id', 'role', 'itemprop', 'rel', 'data-testid', 'data-component'];

/** The names by which an element says what it is, in small letters, with spaces between. */
export function namesOf(attributes: Attributes): string {
  const names = NAMES.flatMap((name) => attributes[name] ?? []);
  return names.join(' ').trim().toLowerCase();
}

/** True for the names of an element that holds what was posted elsewhere. */
export function isEmbed(names: string): boolean {
  return names.split(' ').some((name) => MARKUP.embeds.has(name));
}

/** True for the names of an element that holds the caption of a picture. */
export function isCaption(names: string): boolean {
  return names.split(' ').some((name) => MARKUP.captions.has(name));
}

/** True for the type of a thing of JSON-LD that is an article. */
export function isArticle(type: string): boolean {
  const name = type.toLowerCase();
  return [...MARKUP.articles].some((end) => name.endsWith(end));
}

const META = new Map(
  Object.entries(MARKUP.meta).flatMap(([key, names]) =>
    [...names].map((name) => [name, key as StatementKey] as const),
  ),
);

/** What a meta tag of this name or property states; undefined where nothing of use. */
export function keyOfMeta(name: string): StatementKey | undefined {
  return META.get(name.toLowerCase());
}
