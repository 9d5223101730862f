/** Scripts of one language each, as far as news is concerned (ISO 15924); CLDR says of which. */
const SCRIPTS = [
  ...[
    'Armn',
    'Beng',
    'Geor',
    'Grek',
    'Gujr',
    'Guru',
    'Hang',
    'Hebr',
    'Khmr',
    'Knda',
    'Laoo',
    'Mlym',
  ],
  ...['Mymr', 'Orya', 'Sinh', 'Taml', 'Telu', 'Thai'],
].map((script) => ({
  code: new Intl.Locale(`und-${script}`).maximize().language,
  letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
}));

const LETTERS = /\p{L}/gu;
const IDEOGRAPHS = /\p{Script=Hani}/gu;
const KANA = /[\p{Script=Hira}\p{Script=Kana}]/gu;

/** So many characters show the letters of a text. */
const ENOUGH = 2000;

/** The language whose letters most letters of a text are, where no other is written with them. */
export function languageOfLetters(whole: string): string | undefined {
  const text = whole.slice(0, ENOUGH);
  const most = numberOf(LETTERS, text) / 2;
  const kana = numberOf(KANA, text);
  const ideographs = numberOf(IDEOGRAPHS, text);
  // Japanese has a good third of kana; a Chinese text may print a Japanese name.
  if (kana + ideographs > most) return kana > ideographs / 10 ? 'ja' : 'zh';
  return SCRIPTS.find(({ letters }) => numberOf(letters, text) > most)?.code;
}

function numberOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
