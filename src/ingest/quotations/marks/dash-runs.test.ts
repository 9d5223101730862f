import { expect, test } from 'vitest';
import { SPEECH } from '../../../language/es/speech.ts';
import { dashRuns } from './dash-runs.ts';

const read = (text: string) =>
  dashRuns(text, SPEECH).map(({ start, end }) => text.slice(start, end));

test.each([
  ['—No vamos —respondió Ana Ruiz—. Buscamos dinero.', ['No vamos', 'Buscamos dinero.']],
  ['—Vamos —dijo Ana Ruiz—, pero no hoy.', ['Vamos', 'pero no hoy.']],
  ['—¿Y ahora qué? —le preguntó un niño.', ['¿Y ahora qué?']],
  ['—Ahora, a dormir —contestó Ruiz.', ['Ahora, a dormir']],
  ['–Vamos –ha dicho Ana Ruiz–.', ['Vamos']],
])('a dash opens what somebody says: %s', (text, turns) => {
  expect(read(text)).toEqual(turns);
});

test.each([
  '— Un punto de una lista',
  '—Una línea sin nadie que hable.',
  'El plan —dijo Ana Ruiz— no sirve.',
  '—El puente —el más viejo de todos— se cae.',
])('nobody speaks in: %s', (text) => {
  expect(read(text)).toEqual([]);
});
