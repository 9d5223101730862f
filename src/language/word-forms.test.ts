import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { formsOf } from './word-forms.ts';

const formsIn = (code: string, word: string) => formsOf(word, languageOf(code, LANGUAGES).forms);

describe('the forms of a word differ in number, person and tense', () => {
  test.each([
    ['en', 'boat', ['boats']],
    ['en', 'boats', ['boat']],
    ['en', 'ally', ['allies']],
    ['en', 'allies', ['ally']],
    ['en', 'tax', ['taxes']],
    ['en', 'woman', ['women']],
    ['en', 'crisis', ['crises']],
    ['en', 'make', ['makes', 'made', 'making']],
    ['en', 'sending', ['send', 'sends', 'sent']],
    ['en', 'sent', ['send', 'sending']],
    ['en', 'tie', ['ties', 'tied', 'tying']],
    ['en', 'stop', ['stopped', 'stopping']],
    ['en', 'deploy', ['deploys', 'deployed', 'deploying']],
    ['en', 'trafficking', ['traffic', 'trafficked']],
    ['es', 'arancel', ['aranceles']],
    ['es', 'naciones', ['nacion']],
    ['es', 'voz', ['voces']],
    ['fr', 'droits', ['droit']],
    ['fr', 'canal', ['canaux']],
    ['pt', 'nacao', ['nacoes']],
    ['it', 'dazio', ['dazi']],
    ['de', 'zoll', ['zolle', 'zollen']],
  ])('%s: %s', (code, word, expected) => {
    expect(formsIn(code, word)).toEqual(expect.arrayContaining([word, ...expected]));
  });
});

describe('what is another word is no form', () => {
  test.each([
    ['en', 'import', ['important', 'importance', 'importer']],
    ['en', 'police', ['policy', 'policies']],
    ['en', 'universe', ['university']],
    ['en', 'general', ['generate', 'generally', 'generation']],
    ['en', 'caring', ['car', 'cars']],
    ['en', 'news', ['new']],
    ['en', 'goods', ['good']],
    ['en', 'uses', ['us']],
    ['en', 'the', ['thing']],
    ['en', 'fee', ['feed']],
    ['es', 'importar', ['importante', 'importacion']],
    ['es', 'caso', ['casa', 'casas']],
    ['de', 'arbeit', ['arbeiter']],
    ['xx', 'boat', ['boats']],
  ])('%s: %s', (code, word, others) => {
    expect(formsIn(code, word).filter((form) => others.includes(form))).toEqual([]);
  });
});

test('every word is the first of its forms, and has each once', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}(?:s|ed|ing|ies)?$/);
  fc.assert(
    fc.property(word, fc.constantFrom(...LANGUAGES.map(({ code }) => code)), (one, code) => {
      const forms = formsIn(code, one);
      expect(forms[0]).toBe(one);
      expect(new Set(forms).size).toBe(forms.length);
    }),
  );
});
