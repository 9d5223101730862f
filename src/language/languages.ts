import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { askingWordsSchema } from './asking-words.ts';
import { clutterKindsSchema, clutterWordsSchema } from './clutter-words.ts';
import { furnitureWordsSchema } from './furniture-words.ts';
import { defineLanguage, type Language } from './language.ts';
import { readWords, wordsSchema } from './word-file.ts';
import { topicWordsSchema } from './topic-words.ts';
import { wordFormsSchema } from './word-forms.ts';
import { together } from './word-list.ts';

/**
 * The languages of a folder, in the order of their names: each folder in it with a `language.ts`,
 * or with no more than the `stop-words.yaml` by which a text in it is known. A `furniture.yaml`,
 * a `clutter.yaml`, a `forms.yaml`, a `topics.yaml` and an `asking.yaml` are read beside it.
 */
export async function languagesIn(folder: string): Promise<Language[]> {
  const folders = readdirSync(folder)
    .toSorted()
    .map((name) => resolve(folder, name));
  return (await Promise.all(folders.map(languageOf))).flatMap((language) => language ?? []);
}

const stopWordsSchema = z.strictObject({ words: wordsSchema });

async function languageOf(folder: string): Promise<Language | undefined> {
  const words = `${folder}/stop-words.yaml`;
  const furniture = `${folder}/furniture.yaml`;
  const clutter = `${folder}/clutter.yaml`;
  const forms = `${folder}/forms.yaml`;
  const topics = `${folder}/topics.yaml`;
  const asking = `${folder}/asking.yaml`;
  const rules = await rulesOf(folder);
  if (!existsSync(words)) return rules;
  const language = rules ?? defineLanguage({ code: basename(folder) });
  const stopWords = readWords(words, stopWordsSchema).words;
  const ofTopics = existsSync(topics) ? readWords(topics, topicWordsSchema) : language.topics;
  const plain = together(ofTopics.plain, stopWords, language.names.common);
  return {
    ...language,
    ...{ stopWords, topics: { ...ofTopics, plain } },
    ...(existsSync(furniture) ? { furniture: readWords(furniture, furnitureWordsSchema) } : {}),
    ...(existsSync(clutter) ? { clutter: readWords(clutter, clutterWordsSchema) } : {}),
    ...(existsSync(asking) ? { asking: readWords(asking, askingWordsSchema) } : {}),
    ...(existsSync(forms) ? { forms: readWords(forms, wordFormsSchema) } : {}),
  };
}

async function rulesOf(folder: string): Promise<Language | undefined> {
  const file = `${folder}/language.ts`;
  if (!existsSync(file)) return undefined;
  // Vite cannot know the file before it runs, and need not.
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly language: Language;
  };
  return module.language;
}

/** Every language that is known. Like `content`, the folder is found from the project's root. */
export const LANGUAGES: readonly Language[] = await languagesIn('src/language');

/** The kinds of clutter that pages of any language have. */
export const CLUTTER_KINDS = readWords('src/language/clutter.yaml', clutterKindsSchema);
