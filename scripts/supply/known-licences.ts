/** Licences that ask for no more than that their text is kept with the code. */
export const PERMISSIVE: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', '(MIT AND Zlib)', '(MIT OR CC0-1.0)', 'PSF-2.0', 'Python-2.0'],
]);

/** Packages of other licences, by the beginning of their names, and why they may be used. */
export const OTHERS: Readonly<Record<string, string>> = {
  '@fontsource-variable/stix-two-text': 'A font, given to readers unchanged, as its licence asks.',
  '@img/sharp':
    'Astro’s way to make pictures smaller; an archive has none, and no byte reaches readers.',
  lightningcss: 'Makes stylesheets smaller in a build; no byte of it reaches readers.',
};
