/** A text of annotated names: its sentences, and what each name in it is, by its words. */
export interface NamedText {
  readonly sentences: readonly string[];
  readonly names: readonly { readonly name: string; readonly kind: string }[];
}

/**
 * Reads files in the columns of CoNLL-2003: a word to a line with the tag of its name last
 * (`I-PER`), a blank line between sentences, `-DOCSTART-` before each text.
 */
export function readConll(text: string): NamedText[] {
  return text
    .split(/^-DOCSTART-.*$/m)
    .map((part) => part.split(/\n\s*\n/).map(rowsOf))
    .map((sentences) => sentences.filter((rows) => rows.length > 0))
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({
      sentences: sentences.map((rows) => joined(rows.map(({ word }) => word))),
      names: sentences.flatMap(namesOf),
    }));
}

interface Row {
  readonly word: string;
  readonly tag: string;
}

function rowsOf(sentence: string): Row[] {
  const lines = sentence.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const columns = line.trim().split(/\s+/);
    return { word: columns[0] ?? '', tag: columns.at(-1) ?? 'O' };
  });
}

function namesOf(rows: readonly Row[]) {
  const names: { name: string; kind: string }[] = [];
  let open: { words: string[]; kind: string } | undefined;
  for (const { word, tag } of [...rows, { word: '', tag: 'O' }]) {
    const kind = tag.slice(2);
    if (open !== undefined && (tag.startsWith('B-') || open.kind !== kind)) {
      names.push({ name: joined(open.words), kind: open.kind });
      open = undefined;
    }
    if (tag !== 'O') open = { words: [...(open?.words ?? []), word], kind };
  }
  return names;
}

/** Words as a paper prints them, without the spaces that were put between them. */
function joined(words: readonly string[]): string {
  let isOpen = false;
  let text = '';
  for (const word of words) {
    const isMark = word === '"';
    if (isMark) isOpen = !isOpen;
    const isTight = /^(?:[.,;:!?%)\]]|'\w*|n't)$/.test(word) || (isMark && !isOpen);
    const isAfterOpening = /[([$]$/.test(text) || (text.endsWith('"') && isOpen && !isMark);
    text += text === '' || isTight || isAfterOpening ? word : ` ${word}`;
  }
  return text;
}
