import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from './language.ts';

/** The languages of a folder: each folder in it with a `language.ts`, in the order of their names. */
export async function languagesIn(folder: string): Promise<Language[]> {
  const files = readdirSync(folder)
    .toSorted()
    .map((name) => resolve(folder, name, 'language.ts'))
    .filter((file) => existsSync(file));
  return Promise.all(files.map(languageOf));
}

async function languageOf(file: string): Promise<Language> {
  // Vite cannot know the file before it runs, and need not.
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly language: Language;
  };
  return module.language;
}

/** Every language that the rules of reading know. Like `content`, the folder is found from the project's root. */
export const LANGUAGES: readonly Language[] = await languagesIn('src/language');
