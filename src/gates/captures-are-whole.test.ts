import { describe, expect, test } from 'vitest';
import type { LedgerRow } from '../domain/ledger.ts';
import { type Captured, compareCapture } from './captures-are-whole.ts';
import { readPage } from './page.ts';

const sha256 = 'a'.repeat(64);
const lines = ['Advertisement', '', 'She said\u00a0no.'].map((text) => ({ text }));
const ledger: LedgerRow[] = [
  { line: 1, text: 'Advertisement', status: 'dropped', rule: 'advertising-slot' },
  { line: 2, text: '', status: 'blank' },
  { line: 3, text: 'She said\u00a0no.', status: 'prose', rule: 'paragraph', block: 'p1' },
];
const ROWS = [
  '<tr data-line="1"><th>1</th><td><del data-text>Advertisement</del></td></tr>',
  '<tr data-line="2"><th>2</th><td data-text></td></tr>',
  '<tr data-line="3"><th>3</th><td data-text>She said&nbsp;no.</td></tr>',
];

function faultsOf(
  rows: readonly string[],
  changes: Partial<Captured> = {},
  captured = { sha256, lines },
) {
  const kept = {
    slug: 'x',
    capture: { file: 'x.txt', bytes: 9, sha256, media: 'text', encoding: 'utf-8' } as const,
    ledger,
    ...changes,
  };
  const page = readPage('articles/x/capture/index.html', `<table>${rows.join('')}</table>`);
  return compareCapture(kept, captured, page).map(({ what }) => what);
}

describe('the page of a capture', () => {
  test('passes with every line once, in order, in its very words', () => {
    expect(faultsOf(ROWS)).toEqual([]);
  });

  test('may mark the line itself as its text', () => {
    const row = '<tr data-line="2" data-text><td></td></tr>';
    expect(faultsOf([ROWS[0] ?? '', row, ROWS[2] ?? ''])).toEqual([]);
  });

  test('fails where a line is lost at the end', () => {
    expect(faultsOf(ROWS.slice(0, 2))).toEqual(['shows 2 lines of 3.']);
  });

  test('fails where a line is lost in between', () => {
    expect(faultsOf([ROWS[0] ?? '', ROWS[2] ?? ''])).toContain(
      'shows line 3 where 2 should stand.',
    );
  });

  test('fails where a line is added', () => {
    const more = '<tr data-line="4"><td data-text></td></tr>';
    expect(faultsOf([...ROWS, more])).toEqual(['shows a line 4, which the capture does not have.']);
  });

  test('fails where a no-break space became a plain one', () => {
    const changed = ROWS.map((row) => row.replace('&nbsp;', ' '));
    expect(faultsOf(changed).join()).toMatch(/^line 3 reads/);
  });

  test('fails where a line has no text of its own, or two', () => {
    const none = '<tr data-line="2"><td></td></tr>';
    const two = '<tr data-line="2"><td data-text></td><td data-text></td></tr>';
    for (const row of [none, two]) {
      expect(faultsOf([ROWS[0] ?? '', row, ROWS[2] ?? ''])).toEqual([
        'line 2 has not exactly one element marked data-text.',
      ]);
    }
  });

  test('fails where the bytes of the capture are others than those that were read', () => {
    const changed = { sha256: 'b'.repeat(64), lines };
    expect(faultsOf(ROWS, {}, changed).join()).toMatch(/checksum differs/);
  });

  test('fails where the ledger does not say what the capture says', () => {
    const changed = { sha256, lines: [...lines.slice(0, 2), { text: 'She said yes.' }] };
    expect(faultsOf(ROWS, {}, changed).join()).toMatch(/rests on a ledger that reads/);
  });

  test('fails where the ledger skips a number', () => {
    const skipping = ledger.map((row) => ({ ...row, line: row.line === 3 ? 4 : row.line }));
    expect(faultsOf(ROWS, { ledger: skipping }).join()).toMatch(/not numbered 1, 2, 3/);
  });

  test('fails where it is missing', () => {
    const kept = {
      slug: 'x',
      capture: { file: 'x.txt', bytes: 9, sha256, media: 'text', encoding: 'utf-8' } as const,
      ledger,
    };
    expect(compareCapture(kept, { sha256, lines }, undefined)).toMatchObject([
      { file: 'articles/x/capture/index.html', what: 'is missing: the capture x.txt has no page.' },
    ]);
  });
});
