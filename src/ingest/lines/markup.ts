/** Elements that stand in a line of text; every other begins and ends one. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label map mark meter output picture ' +
    'progress q ruby rp rt s samp small span strike strong sub sup time tt u var wbr nobr amp-img source td th'
  ).split(' '),
);

/** True for an element that stands in a line of text. A custom element is taken for one that does not. */
export function isInline(tag: string): boolean {
  return INLINE.has(tag);
}

/** Elements of which a reader sees no words. */
export const NEVER_SEEN: ReadonlySet<string> = new Set(
  (
    'head script style noscript template svg math canvas iframe object embed audio video select datalist textarea ' +
    'title frameset noframes amp-ad amp-iframe'
  ).split(' '),
);

type Attributes = Readonly<Record<string, string>>;

/** True for a template of which a reader does see the words: programs that save pages keep the inside of a component in one. */
export function isShadow(tag: string, attributes: Attributes): boolean {
  return tag === 'template' && SHADOW.some((name) => name in attributes);
}

const SHADOW = ['shadowrootmode', 'shadowroot', 'shadowmode'];

// Words that only a program reads out, and what SingleFile found hidden.
const FOR_EARS =
  /(?:^|\s)(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|a11y-hidden|visuallyhidden|sf-hidden)(?:\s|$)/;

/** True where an element hides itself from the eye. */
export function isHidden(attributes: Attributes): boolean {
  const { style = '', class: names = '' } = attributes;
  return (
    'hidden' in attributes ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    FOR_EARS.test(names.toLowerCase())
  );
}

/** The names by which an element says what it is. */
export function namesOf({ class: names = '', id = '', ...others }: Attributes): string {
  const more = [
    others['role'],
    others['itemprop'],
    others['rel'],
    others['data-testid'],
    others['data-component'],
  ];
  return [names, id, ...more.filter((name) => name !== undefined)].join(' ').trim().toLowerCase();
}
