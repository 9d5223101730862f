// XML 1.0 has no place for these, not even escaped: https://www.w3.org/TR/xml/#charsets.
const NO_XML_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Plain text as HTML or XML that shows that very text, in an element or in an attribute. */
export function escapeMarkup(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** Plain text without the characters that no XML document may hold; those that part words are spaces. */
function xmlText(text: string): string {
  return text.replace(/[\v\f]/g, ' ').replace(NO_XML_CHARACTER, '');
}

/** An element of XML with its attributes, of which those without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  content = '',
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    typeof value === 'string' ? [` ${key}="${escapeMarkup(value)}"`] : [],
  );
  const start = `<${name}${given.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
