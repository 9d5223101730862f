import { describe, expect, test } from 'vitest';
import type { Proof } from '../domain/evidence.ts';
import { emptyReading } from '../domain/fixtures/empty.ts';
import type { Reading } from '../domain/reading.ts';
import type { Quotation } from '../domain/quotation.ts';
import { claimsOf, findUnproved } from './evidence-stands-once.ts';
import { readPage } from './page.ts';

const article = readPage(
  'articles/x/index.html',
  '<div data-prose><p id="p1">Trump met Sheinbaum.</p><p id="p2">Sheinbaum said no.</p></div>',
);
const capture = readPage(
  'articles/x/capture/index.html',
  '<p data-line="1"><b data-text>By Ann Lee</b></p><p data-line="2"><b data-text>Trump</b></p>',
);

function proofOf(evidence: (Proof & { by: 'reading' })['evidence']): Proof {
  return { by: 'reading', rule: 'name', evidence };
}

function readingOf(proof: Proof, overruled: Reading['overruled'] = []): Reading {
  const proofs = { ...emptyReading.proofs, people: { 'x-y': [proof] } };
  return { ...emptyReading, proofs, overruled };
}

function faultsOf(reading: Reading): string[] {
  return findUnproved(reading, article, capture).map(({ file, what }) => `${file}: ${what}`);
}

const inProse = { exact: 'Sheinbaum', prefix: 'met ', suffix: '', block: 'p1' };
const inLine = { exact: 'Ann Lee', prefix: '', suffix: '', line: 1 };

describe('evidence', () => {
  test('passes where it stands once in the place it names', () => {
    expect(faultsOf(readingOf(proofOf(inProse)))).toEqual([]);
    expect(faultsOf(readingOf(proofOf(inLine)))).toEqual([]);
  });

  test('may take its context from the next block', () => {
    const across = { ...inProse, prefix: '', suffix: '.\nSheinbaum' };
    expect(faultsOf(readingOf(proofOf(across)))).toEqual([]);
  });

  test('fails where its words stand nowhere', () => {
    const faults = faultsOf(readingOf(proofOf({ ...inProse, exact: 'Scheinbaum' })));
    expect(faults).toEqual([
      'articles/x/index.html: the evidence of people.x-y, "Scheinbaum", stands nowhere on the page.',
    ]);
  });

  test('fails where its words stand twice', () => {
    expect(faultsOf(readingOf(proofOf({ ...inProse, prefix: '' }))).join()).toMatch(
      /stands 2 times/,
    );
  });

  test('fails where its words stand in another block or line than it names', () => {
    expect(faultsOf(readingOf(proofOf({ ...inProse, block: 'p2' }))).join()).toMatch(/not in p2/);
    expect(faultsOf(readingOf(proofOf({ ...inLine, line: 2 }))).join()).toMatch(/not in 2/);
  });

  test('fails where its words run over the end of the block it names', () => {
    const across = { exact: 'Sheinbaum.\nSheinbaum', prefix: '', suffix: '', block: 'p1' };
    expect(faultsOf(readingOf(proofOf(across))).join()).toMatch(/stands in p1 to p2, not in p1/);
  });

  test('of what the record overruled is held to the same', () => {
    const proof = proofOf({ ...inLine, exact: 'Bob' });
    const reading = readingOf(proofOf(inProse), [{ field: 'authors', value: 'Bob', proof }]);
    expect(claimsOf(reading)).toHaveLength(2);
    expect(faultsOf(reading).join()).toMatch(
      /capture\/index\.html: the evidence of authors, overruled/,
    );
  });

  test('is not asked of what the archive asserts itself', () => {
    expect(claimsOf(readingOf({ by: 'record', basis: 'The address says so.' }))).toEqual([]);
  });

  test('of a quotation, its cue and its speaker is held to the same', () => {
    const at = (exact: string) => ({ exact, prefix: '', suffix: '', block: 'p1' });
    const speaker = { kind: 'person', id: null, name: null, mention: at('nobody here') } as const;
    const said: Omit<Quotation, 'words' | 'cue' | 'speaker'> = {
      ...{ id: 'q-00000000', kind: 'direct', resolved: 'named' },
      ...{ rule: 'x', speakerRule: 'x', why: null, certainty: 'stated', candidates: [] },
    };
    const quotations = [{ ...said, words: at('never said'), cue: null, speaker }];
    const claims = claimsOf({ ...readingOf({ by: 'record', basis: 'x' }), quotations });
    expect(claims.map(({ of, evidence }) => [of, evidence.exact])).toEqual([
      ['q-00000000', 'never said'],
      ['q-00000000', 'nobody here'],
    ]);
  });

  test('of a told date, kept or dropped, is held to the same', () => {
    const words = { exact: 'On no day', prefix: '', suffix: '', block: 'p1' };
    const told = [{ id: 't-00000000', words, date: null, rule: 'x', why: 'x', keywords: [] }];
    const toldDropped = [{ id: 't-00000001', words, why: 'x' }];
    const reading = { ...readingOf(proofOf(inProse)), told, toldDropped };
    expect(
      claimsOf(reading)
        .map(({ of }) => of)
        .slice(1),
    ).toEqual(['t-00000000', 't-00000001']);
    expect(faultsOf(reading)).toHaveLength(2);
  });
});
