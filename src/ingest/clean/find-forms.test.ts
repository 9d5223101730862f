import { expect, test } from 'vitest';
import { findForms } from './find-forms.ts';
import { unitsOfPage, unitsOfText } from './fixtures/units.ts';

const formLines = (units: ReturnType<typeof unitsOfText>) =>
  findForms(units).map(({ unit, rule }) => `${rule}: ${unit.text}`);

test('a form is left out, wherever in it a line stands', () => {
  const html =
    '<p>One boat.</p><form><p>Our letter</p><div><label>Mail</label></div></form><p>Two.</p>';
  expect(formLines(unitsOfPage(html))).toEqual(['form: Our letter', 'form: Mail']);
});

test('a form that holds a whole page is none: only its words tell', () => {
  const article = '<p>The ferry to the islands stays in port for a week.</p>'.repeat(9);
  expect(formLines(unitsOfPage(`<form>${article}</form>`))).toEqual([]);
  expect(formLines(unitsOfPage('<p>Menu</p><form><p>A short article.</p></form>'))).toEqual([]);
});

test('a copied text has none', () => {
  expect(formLines(unitsOfText('Search here', 'One.'))).toEqual([]);
});
