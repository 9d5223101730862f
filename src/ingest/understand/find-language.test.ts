import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../disk/read-knowledge.ts';
import type { Block } from '../../domain/block.ts';
import { emptyRecord } from '../../domain/record.ts';
import { TEST_ARCHIVE } from '../../fixtures/test-archive.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { readCapture } from '../capture.ts';
import { ingest } from '../ingest.ts';
import { findLanguage, languageInWhich } from './find-language.ts';

function paragraph(text: string): Block {
  return { id: 'p1', kind: 'paragraph', text };
}

function languageFound(text: string): string | undefined {
  return findLanguage([paragraph(text)], LANGUAGES)[0]?.term;
}

describe('the language of prose is found', () => {
  test.each([
    ['en', 'The ferry was late because of the fog, and nobody on the pier had been told of it.'],
    ['es', 'El barco llegó tarde por la niebla, y nadie en el muelle sabía que no iba a volver.'],
    ['pt', 'O barco chegou tarde por causa do nevoeiro, e ninguém no cais sabia que não voltava.'],
    [
      'fr',
      'Le bateau est arrivé en retard à cause du brouillard, et personne ne le savait sur le quai.',
    ],
    [
      'de',
      'Die Fähre kam wegen des Nebels zu spät, und niemand auf der Brücke hatte es den Leuten gesagt.',
    ],
    [
      'it',
      'Il battello è arrivato in ritardo per la nebbia, e nessuno sul molo sapeva che non sarebbe tornato.',
    ],
    [
      'ca',
      'El vaixell va arribar tard per la boira, i ningú del moll sabia que no tornaria amb els passatgers.',
    ],
    [
      'nl',
      'De boot kwam te laat door de mist, en niemand op de kade wist dat hij niet meer zou varen.',
    ],
    [
      'sv',
      'Färjan kom för sent på grund av dimman, och ingen på kajen visste att den inte skulle gå igen.',
    ],
    [
      'pl',
      'Prom spóźnił się z powodu mgły, a na nabrzeżu nikt nie wiedział, że już nie wróci do portu.',
    ],
    [
      'ru',
      'Паром опоздал из-за тумана, и никто на причале не знал, что он уже не вернётся в порт.',
    ],
    [
      'uk',
      'Пором запізнився через туман, і ніхто на причалі не знав, що він уже не повернеться до порту.',
    ],
  ])('by small words: %s', (code, text) => {
    expect(languageFound(text)).toBe(code);
  });

  test.each([
    ['el', 'Το πλοίο άργησε λόγω της ομίχλης.'],
    ['he', 'המעבורת איחרה בגלל הערפל.'],
    ['ko', '안개 때문에 배가 늦었다.'],
    ['ja', '霧のため船が遅れた。'],
    ['zh', '渡轮因大雾晚点。'],
    ['th', 'เรือมาช้าเพราะหมอก'],
  ])('by letters that no other language has: %s', (code, text) => {
    expect(languageFound(text)).toBe(code);
  });

  test.each([
    ['too short', 'The ferry was late.'],
    [
      'nothing but names',
      'Marisol Vantaggio, Ludovic Perrin, Dagny Aasen, Tomasz Wilk, Ottavia Brandt.',
    ],
    [
      'in a language not known',
      'Ferri ya chelewa kwa sababu ya ukungu na watu wote walisubiri bandarini.',
    ],
    ['without letters', '1, 2, 3.'],
  ])('nowhere in prose that is %s', (_, text) => {
    expect(languageFound(text)).toBeUndefined();
  });

  test('and shown by the sentence that has most of the small words', () => {
    const text =
      'Viel Nebel. Die Fähre kam, und niemand auf der Brücke hatte es gesagt. Was ist das?';
    const [found] = findLanguage([paragraph(text)], LANGUAGES);
    expect(text.slice(found?.start, found?.end)).toBe(
      'Die Fähre kam, und niemand auf der Brücke hatte es gesagt.',
    );
  });
});

describe('of a saved page', () => {
  const knowledge = readKnowledge(TEST_ARCHIVE);
  const portuguese =
    'O farol da ilha apagou-se ontem pela última vez, e os pescadores foram até ao cais para o ver.';
  const faroese =
    'Gamla brúgvin varð opnað aftur mánadagin, meðan hornorkestrið spældi fyri børnunum.';
  const read = (lang: string, prose: string, record = emptyRecord) =>
    ingest(
      readCapture(
        'page.html',
        Buffer.from(`<!doctype html><html lang="${lang}"><body><p>${prose}</p></body></html>`),
      ),
      record,
      knowledge,
    );

  test('markup and words that agree both prove it', () => {
    const { entry, reading } = read('pt-BR', portuguese);
    expect(entry.record.language).toBe('pt');
    expect(reading.proofs.language).toMatchObject([
      { rule: 'small-words', evidence: { exact: portuguese, block: 'p1' } },
      { rule: 'html-language', evidence: { exact: 'pt-BR', line: 1 } },
    ]);
  });

  test('words overrule the markup of a template', () => {
    const { entry, reading } = read('en-US', portuguese);
    expect(entry.record.language).toBe('pt');
    expect(reading.overruled).toMatchObject([{ field: 'language', value: 'en' }]);
  });

  test('markup tells where words do not', () => {
    const { entry, reading } = read('fo', faroese);
    expect(entry.record.language).toBe('fo');
    expect(reading.proofs.language).toMatchObject([{ rule: 'html-language' }]);
  });

  test('markup is not believed where the words are not of its language, be it not known of which', () => {
    const swahili =
      'Feri ilichelewa kwa sababu ya ukungu mzito uliofunika bandari yote tangu alfajiri na watu ' +
      'waliosubiri gatini walikaa juu ya mizigo yao huku watoto wakicheza karibu na maji na wauza ' +
      'samaki wakipanga bei mpya kabla ya jua kuchomoza mzee mmoja alisema hajawahi kuona ukungu ' +
      'kama huo tangu alipokuwa kijana mdogo kijijini kwao.';
    const { entry, reading } = read('en', swahili);
    expect(entry.record.language).toBeNull();
    expect(reading.overruled).toMatchObject([{ field: 'language', value: 'en' }]);
  });

  test('markup that names no language says nothing', () => {
    expect(read('x-default', faroese).entry.record.language).toBeNull();
  });

  test('the record has the last word', () => {
    const language = { value: 'gl', basis: 'The editors say so.' };
    const { entry, reading } = read('en', portuguese, { ...emptyRecord, language });
    expect(entry.record.language).toBe('gl');
    expect(reading.language).toBe('gl');
    expect(reading.overruled.map(({ value }) => value)).toEqual(['pt', 'en']);
  });
});

test('prose is read by the rules of its language, and by those of the archive where it is not known', () => {
  const knowledge = readKnowledge(TEST_ARCHIVE);
  const read = (text: string) =>
    ingest(readCapture('x.txt', Buffer.from(text)), emptyRecord, knowledge).reading;
  const spanish = read(
    '«Aquí se barre antes de pasar», dijo la alcaldesa a los niños que esperaban en el puente el lunes.',
  );
  expect(spanish).toMatchObject({
    language: 'es',
    quotations: [{ words: { exact: 'Aquí se barre antes de pasar' } }],
    told: [{ words: { exact: 'el lunes' } }],
  });
  const french = read(
    '« On balaie avant de passer », a dit la maire aux enfants qui attendaient sur le pont depuis lundi.',
  );
  expect(french).toMatchObject({ language: 'fr', quotations: [], told: [] });
  expect(read('“Sweep first,” said Ana Ruiz.')).toMatchObject({
    language: 'en',
    quotations: [{ words: { exact: 'Sweep first,' } }],
  });
});

describe('a short text', () => {
  test('is found in its language though it has a word or two that only another has', () => {
    const text =
      '«Mi tía me dijo: “Está cerrado”, y me fui a casa», contó Ana Ruiz en la puerta del mercado. ' +
      '«Mi barco no sale hoy», lamenta la patrona, cuya hija espera en el muelle.';
    expect(languageFound(text)).toBe('es');
  });

  test.each([
    ['es', '«La lonja es vieja», dijo la alcaldesa Ana Ruiz.'],
    ['en', '“Sweep first,” said Ana Ruiz.'],
  ])('is read by the rules its few words fit: %s', (code, text) => {
    expect(languageInWhich(text, LANGUAGES).code).toBe(code);
  });

  test.each([
    ['de', '„Die Leute sind müde“, erklärt die Bürgermeisterin von Köln.'],
    ['fr', '« La ville ne veut plus de bruit », affirme la maire de Lyon.'],
    ['pt', '“É uma vergonha”, denuncia o presidente da câmara, que pede mais escolas.'],
    ['it', '«La legge è sbagliata», ha detto la sindaca Ana Ruiz.'],
    ['ca', '«La ciutat no vol més soroll», afirma la tinenta d’alcalde.'],
    ['gl', '«Imos loitar», afirmou o alcalde de Vigo este luns.'],
    ['gl', '«A xente está cansa de esperar», explica a presidenta da asociación en Lugo.'],
    ['nl', '“Wij gaan niet weg”, zei burgemeester Ana Ruiz maandag.'],
    ['ast', '«La llei ye mala», dixo l’alcaldesa Ana Ruiz nel conceyu.'],
  ])('is read by nobody else’s rules: %s', (_, text) => {
    expect(languageInWhich(text, LANGUAGES).speech).toBeUndefined();
  });
});
