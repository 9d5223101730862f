import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../domain/problem.ts';
import { readCapture } from './capture.ts';

const PROSE =
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.';

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const latin1 = (text: string) => Buffer.from(text, 'latin1');

function seen(file: string, bytes: Uint8Array | string): string[] {
  const { lines } = readCapture(file, Buffer.from(bytes));
  return lines.filter(({ data }) => data === undefined).map(({ text }) => text);
}

/** What is said of a file that is refused. */
function refusal(file: string, bytes: Uint8Array | string): string {
  try {
    readCapture(file, Buffer.from(bytes));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'not refused';
}

describe('a text', () => {
  test('is read as UTF-8', () => {
    const capture = readCapture('a.txt', Buffer.from(`${PROSE}\nGrün.\n`));
    expect(capture).toMatchObject({ media: 'text', encoding: 'utf-8', notices: [] });
    expect(seen('a.txt', `\uFEFF${PROSE}\r\nGrün.`)).toEqual([PROSE, 'Grün.']);
  });

  test('is read as UTF-16 where a byte order mark says so', () => {
    const little = Buffer.from(`\uFEFF${PROSE}\nGrün.`, 'utf16le');
    expect(seen('a.txt', little)).toEqual([PROSE, 'Grün.']);
    expect(readCapture('a.txt', little).encoding).toBe('utf-16le');
    expect(seen('a.txt', little.swap16())).toEqual([PROSE, 'Grün.']);
  });

  test.each([
    ['of nothing', '', 'a.txt: is empty. Put the text of the page into it.'],
    ['of invisible characters', ' \n\u200b\n', 'a.txt: is empty.'],
    ['in another encoding', latin1(`${PROSE}\nGr\xFCn.`), 'a.txt, line 2: is not UTF-8.'],
    ['with a NUL byte', 'One.\nTwo\0.', 'a.txt, line 2: holds a NUL byte'],
    ['in broken UTF-16', latin1('\xFF\xFEa\0b'), 'a.txt: is not the UTF-16 that it begins as.'],
    ['of more than 2 MiB', 'word '.repeat(450_000), 'a.txt: is 2.1 MiB large; 2 MiB is the most.'],
  ])('%s is refused', (_, bytes, words) => {
    expect(refusal('a.txt', bytes)).toContain(words);
  });
});

describe('a saved page', () => {
  test('is known by its name', () => {
    for (const name of ['a.html', 'a.htm']) {
      expect(readCapture(name, Buffer.from(`<p>${PROSE}</p>`))).toMatchObject({
        media: 'html',
        notices: [],
      });
    }
  });

  test('in a file of text is read as a page, which is said', () => {
    const inText = readCapture('a.txt', Buffer.from(page(`<p>${PROSE}</p>`)));
    expect(inText.media).toBe('html');
    expect(inText.notices).toEqual(['It holds HTML, and was read as a saved page.']);
    const wide = Buffer.from(`\uFEFF${page(`<p>${PROSE}</p>`)}`, 'utf16le');
    expect(seen('a.txt', wide)).toEqual([PROSE]);
  });

  test('that is UTF-8 but for some bytes keeps its accents, and the places are said', () => {
    const bytes = Buffer.concat([Buffer.from(page(`<p>Grün, schön. ${PROSE}`)), latin1('\xFC')]);
    const { encoding, notices } = readCapture('a.html', bytes);
    expect(encoding).toBe('utf-8');
    expect(notices).toEqual([
      'It was read as utf-8; 1 place in it could not be, and stand there as �.',
    ]);
  });

  test('shows nothing of the head of the response that it was saved with', () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\n\r\n';
    expect(seen('a.html', latin1(head + page(`<p>${PROSE} \xB1</p>`)))).toEqual([`${PROSE} ą`]);
  });

  test('loses its NUL bytes and no word', () => {
    expect(seen('a.html', page(`<p>${PROSE.replace('harbour', 'har\0bour')}</p>`))).toEqual([
      PROSE,
    ]);
  });

  test('is read without what is framed in it', () => {
    const framed = `<iframe srcdoc="&lt;p&gt;An advertisement.&lt;/p&gt;">No frames?</iframe>`;
    expect(seen('a.html', page(`<p>${PROSE}</p>${framed}`))).toEqual([PROSE]);
  });

  test('is read with what stands inside its components, and without what SingleFile found hidden', () => {
    const component = `<news-text><template shadowrootmode=open><p>${PROSE}</p></template></news-text>`;
    const others = '<template><p>Not seen.</p></template><p class=sf-hidden>Nor this.</p>';
    expect(seen('a.html', page(component + others))).toEqual([PROSE]);
  });

  test('is read as far as broken markup goes', () => {
    const broken = `<p>${PROSE}<div></p><b><i>Two</b></i> words<td></table></html></html><p>End.`;
    expect(seen('a.html', broken)).toEqual([PROSE, 'Two words', 'End.']);
  });
});

const SAVE = 'Webpage, complete';

describe('refused, with what to do instead, is', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'is a PDF', 'copy its text'],
    [
      'MHTML',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n',
      'is MHTML',
      SAVE,
    ],
    ['a web archive of Safari', 'bplist00\xD1\x01', 'is a web archive of Safari', SAVE],
    ['a ZIP', 'PK\x03\x04\x14', 'is an archive of files', 'npm run add'],
    ['a WARC', 'WARC/1.1\r\nWARC-Type: warcinfo', 'is an archive of files', 'npm run add'],
    ['gzip', '\x1F\x8B\x08', 'is an archive of files', 'npm run add'],
    ['PNG', '\x89PNG\r\n\x1A\n', 'is a picture', 'as HTML'],
    ['JPEG', '\xFF\xD8\xFF\xE0', 'is a picture', 'as HTML'],
    ['a Word document', '\xD0\xCF\x11\xE0', 'is a document of a word processor', '.txt'],
  ])('%s, whatever its name', (_, bytes, what, remedy) => {
    for (const name of ['a.txt', 'a.html']) {
      expect(refusal(name, latin1(bytes))).toContain(`${name}: ${what}`);
      expect(refusal(name, latin1(bytes))).toContain(remedy);
    }
  });

  test.each([
    [
      'a set of frames',
      '<html><frameset cols="20%,*"><frame src="a.html"><noframes>Your browser shows no frames.</noframes></frameset>',
      'is a set of frames',
    ],
    [
      'a page of script only',
      page(
        '<div id="root"></div><script>render("Words of the article")</script>',
        '<title>Harbour</title>',
      ),
      'shows no words: the page builds itself by script.',
    ],
    [
      'a page that asks for script',
      page('<p>Loading …</p><noscript>Enable script</noscript><script src="a.js"></script>'),
      'shows no words: the page builds itself by script.',
    ],
    ['an empty page', page('<p hidden>Words</p>'), 'is empty: a person would see no words.'],
    ['a page whose comment does not end', `<!-- ${page(PROSE)}`, 'is empty'],
    ['a page whose title does not end', `<title>${page(PROSE)}`, 'is empty'],
    ['no bytes', '', 'is empty'],
  ])('%s', (_, bytes, what) => {
    expect(refusal('a.html', bytes)).toContain(`a.html: ${what}`);
  });

  test('a text that begins like a mail or an encoding is not', () => {
    expect(refusal('a.txt', `Subject: the harbour\n\n${PROSE}`)).toBe('not refused');
  });

  test('a page of more than 64 MiB, of more than 8 MiB of markup, of more than 2 MiB of text', () => {
    const MIB = 1024 * 1024;
    expect(refusal('a.html', Buffer.alloc(65 * MIB, 'a'))).toContain('is 65.0 MiB large; 64 MiB');
    const styled = page(`<p>${PROSE}</p>`, `<style>${'a{}\n'.repeat(2.1 * MIB)}</style>`);
    expect(refusal('a.html', styled)).toContain('without its pictures is 8.4 MiB large; 8 MiB');
    const long = page('<p>Words and words.</p>'.repeat(150_000));
    expect(refusal('a.html', long)).toContain('its text is 2.3 MiB large; 2 MiB is the most.');
  });
});

test('bytes of any kind are read or refused with one problem', () => {
  const bits = fc.constantFrom(
    '<html>',
    '<p>',
    '<!--',
    '-->',
    '<script>',
    '</',
    '&#0;',
    PROSE,
    '"',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.oneof(bits, fc.string()), { maxLength: 20 })
      .map((all) => Buffer.from(all.join(''))),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom('a.html', 'a.txt'), (input, name) => {
      expect(refusal(name, input)).toMatch(
        /^(?:not refused|a\.(?:html|txt)(?:, line \d+)?: .+\.)$/,
      );
    }),
  );
});
