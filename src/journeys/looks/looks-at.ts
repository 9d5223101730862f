/** Where the pictures go; Playwright clears the folder before a run. */
export const SHOTS = 'test-results/looks';

const SCREEN = { media: 'screen', forcedColors: 'none', colorScheme: 'light' } as const;
const WIDTHS = [320, 390, 768, 1280, 1920];
const STATES = [
  { ...SCREEN, name: 'light' },
  { ...SCREEN, name: 'dark', colorScheme: 'dark' },
  { ...SCREEN, name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;
/** Sheets of A4 within their margins. */
const PAPER = { ...SCREEN, name: 'print', media: 'print', width: 700 } as const;

/** The ways in which a page is looked at: how wide, and in whose colours. */
export const LOOKS = [
  ...WIDTHS.flatMap((width) => STATES.map((state) => ({ ...state, width }))),
  PAPER,
];

type Look = (typeof LOOKS)[number];

/** The file of a picture: by archive, page, and the way it was looked at. */
export function lookName(archive: string, address: string, { name, width }: Look): string {
  const page = address.replaceAll('/', '.').replace(/^\.|\.$/g, '') || 'home';
  return `${archive}/${page}/${String(width)}-${name}.png`;
}
