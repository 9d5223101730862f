import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { language } from '../../../language/es/language.ts';
import { quotesInText } from '../quotes-in-text.ts';
import { knowNames } from '../speaker/known-terms.ts';
import { figuresOf } from './figures.ts';
import { markedGold } from './marked-gold.ts';
import { scoreArticle } from './score-article.ts';

const GOLD = 'src/language/es/gold';
const nobody = knowNames({ people: [], organisations: [] });

describe('Spanish quotations', () => {
  test.each(['developing', 'kept'])('are read as well as is promised: %s', (part) => {
    const counts = readdirSync(`${GOLD}/${part}`).map((name) => {
      const gold = markedGold(name, readFileSync(`${GOLD}/${part}/${name}`, 'utf8'));
      return scoreArticle(gold, quotesInText(gold.text, nobody, language));
    });
    const { direct, endToEnd, speakers } = figuresOf(counts);
    expect(direct.f1).toBeGreaterThan(96);
    expect(endToEnd.f1).toBeGreaterThan(90);
    expect(speakers.namedRight).toBeGreaterThan(95);
  });
});

describe('a text with a line for each run in marks', () => {
  const text = '—No vamos —dijo Ana Ruiz—. Buscamos dinero.\nEl «barco de las siete» es «un lujo».';

  test('is gold: the runs in order, dialogue between its dashes', () => {
    const gold = markedGold(
      'a',
      `${text}\n\ndirect Ana Ruiz\ndirect Ana Ruiz\nnobody\nmixed Ana Ruiz\n`,
    );
    const words = gold.quotes.map(({ start, end }) => gold.text.slice(start, end));
    expect(words).toEqual(['No vamos', 'Buscamos dinero.', '«un lujo»']);
    expect(gold.quotes.map(({ type }) => type)).toEqual(['direct', 'direct', 'mixed']);
    expect(gold.unattributedRuns).toHaveLength(1);
  });

  test('is refused where a line is missing', () => {
    expect(() => markedGold('a', `${text}\n\ndirect Ana Ruiz\n`)).toThrow(
      'a has 4 runs in marks and 1 lines.',
    );
  });
});
