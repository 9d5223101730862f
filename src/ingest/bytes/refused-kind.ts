/** Why a file can be no capture, and what to do instead. */
export interface Refusal {
  readonly what: string;
  readonly remedy: string;
}

interface Kind extends Refusal {
  /** How its bytes begin, a letter for each byte. */
  readonly bytes: RegExp;
  /** What its name ends in, in small letters. */
  readonly endings: readonly string[];
  /** Pictures lie beside many pages, and nobody takes them for one. */
  readonly isPicture?: boolean;
}

const SAVE_AS_HTML =
  'Open it in the browser and save the page as HTML (“Webpage, complete”, or with SingleFile).';

/** The kinds of file that people take for a saved page, or save beside it. */
const KINDS: readonly Kind[] = [
  {
    bytes: /^%PDF-/,
    endings: ['.pdf'],
    what: 'is a PDF, which is not read.',
    remedy: 'Save the page itself as HTML, or copy its text into a .txt file.',
  },
  {
    bytes:
      /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:mime-version:|content-type:\s*multipart\/related)/i,
    endings: ['.mht', '.mhtml'],
    what: 'is MHTML (a page with its parts in one mail), which is not read.',
    remedy: SAVE_AS_HTML,
  },
  {
    bytes: /^bplist00/,
    endings: ['.webarchive'],
    what: 'is a web archive of Safari, which is not read.',
    remedy: SAVE_AS_HTML,
  },
  {
    bytes: /^(?:PK\p{Cc}{2}|WARC\/\d|\p{Cc}\x8b\p{Cc})/u,
    endings: ['.wacz', '.warc', '.gz', '.zip'],
    what: 'is an archive of files (WACZ, WARC, ZIP or gzip), and no page.',
    remedy:
      'Of WACZ and WARC, `npm run add -- FILE` takes out the pages; anything else, unpack first.',
  },
  {
    bytes:
      /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|[^]{4}ftyp|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*)/,
    endings: [
      '.png',
      '.jpg',
      '.jpeg',
      '.gif',
      '.webp',
      '.avif',
      '.heic',
      '.bmp',
      '.tif',
      '.tiff',
      '.svg',
    ],
    isPicture: true,
    what: 'is a picture, of which no words are read.',
    remedy: 'Save the page that it shows as HTML, or type its text into a .txt file.',
  },
  {
    bytes: /^(?:\xd0\xcf\p{Cc}\xe0|\{\\rtf)/u,
    endings: ['.doc', '.docx', '.rtf', '.odt', '.pages'],
    what: 'is a document of a word processor, which is not read.',
    remedy: 'Save it as plain text in UTF-8, with the ending .txt.',
  },
];

const HEAD_BYTES = 2048;

/** Why bytes are no page and no text, known by how they begin; undefined where they may be either. */
export function refusedBytes(bytes: Uint8Array): Refusal | undefined {
  // A letter for each byte: what `TextDecoder` calls latin1 is windows-1252.
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return KINDS.find((kind) => kind.bytes.test(head));
}

/** Why a file of this name is no page and no text; undefined where the name does not say. */
export function refusedName(name: string): Refusal | undefined {
  return KINDS.find((kind) => isNamedSo(kind, name));
}

/** True of the name of what someone may well have taken for a saved page, a PDF and the like. */
export function isMistaken(name: string): boolean {
  return KINDS.some((kind) => kind.isPicture !== true && isNamedSo(kind, name));
}

function isNamedSo({ endings }: Kind, name: string): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}
