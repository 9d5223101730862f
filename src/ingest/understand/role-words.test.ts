import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { language as spanish } from '../../language/es/language.ts';
import { type RoleOf, roleWords } from './role-words.ts';

/** The role words beside the name between brackets. */
function rolesIn(marked: string, of: RoleOf = 'person', words = language): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return roleWords(text, { start, end }, of, words).map((span) => text.slice(span.start, span.end));
}

describe('the role of somebody', () => {
  test.each([
    ['Trump claims Mexican President [Claudia Sheinbaum] rejected it.', 'Mexican President'],
    ['In May, U.S. President [Donald Trump] suggested it.', 'U.S. President'],
    ['the Venezuelan dictator [Nicolás Maduro] was captured', 'Venezuelan dictator'],
    ['Senate Majority Leader [Chuck Schumer] slammed the deal.', 'Senate Majority Leader'],
    ['When President [Ana Pérez] spoke, all listened.', 'President'],
    ['a call with former president [Ana Pérez] of Chile', 'former president'],
  ])('stands right before the name: %s', (marked, role) => {
    expect(rolesIn(marked)).toEqual([role]);
  });

  test.each([
    ["Mexico's president, [Claudia Sheinbaum], revealed it.", "Mexico's president"],
    ['the arrival of the new envoy to Chile, [Ronald Johnson].', 'the new envoy to Chile'],
    ['figures like [Ovidio Guzmán], the son of El Chapo. Clearly,', 'the son of El Chapo'],
    [
      'of [Joaquín Guzmán], a drug lord and a former leader of the cartel who is serving a sentence',
      'a drug lord and a former leader of the cartel',
    ],
  ])('stands beside it, set off: %s', (marked, role) => {
    expect(rolesIn(marked)).toEqual([role]);
  });

  test.each([
    ['Was it a minister? The mayor, [Ana Pérez], was there.', ['The mayor'], language],
    ['All praised the judge! The mayor, [Ana Pérez], did not.', ['The mayor'], language],
    [
      'Nobody knew [Ana Pérez], the former mayor! Everybody clapped.',
      ['the former mayor'],
      language,
    ],
    ['They chose [Ana Pérez], the head of the U.S. Navy.', ['the head of the U.S. Navy'], language],
    ['¿Vino un ministro? La alcaldesa, [Ana Pérez], sí.', ['La alcaldesa'], spanish],
    ['Ganó [Ana Pérez], la alcaldesa de Vigo… Nadie lo creía.', ['la alcaldesa de Vigo'], spanish],
  ])('is of its sentence alone: %s', (marked, roles, words) => {
    expect(rolesIn(marked, 'person', words)).toEqual(roles);
  });

  test('may stand on both sides', () => {
    expect(rolesIn('the new envoy to Chile, [Ronald Johnson], a security agent.')).toEqual([
      'the new envoy to Chile',
      'a security agent',
    ]);
  });

  test.each([
    'However, [Sheinbaum] denied the report.',
    'between Donald Trump and Mexico’s [Claudia Sheinbaum], it seemed',
    'According to the senator, [Donald Trump] said so.',
    'The offer was declined by [Sheinbaum], who cited sovereignty.',
    'It is so, said [Ana Pérez], the senator said.',
    'The bloc [Ana Pérez] is none.',
  ])('is not made up where the text gives none: %s', (marked) => {
    expect(rolesIn(marked)).toEqual([]);
  });

  test('of a body is a word for a body', () => {
    expect(rolesIn('of the Latin American bloc [ALBA-TCP] have', 'organisation')).toEqual([
      'Latin American bloc',
    ]);
    expect(rolesIn('lead [Los Chapitos] — the faction of the Cartel.', 'organisation')).toEqual([
      'the faction of the Cartel',
    ]);
    expect(rolesIn('the US, President [White House] said', 'organisation')).toEqual([]);
  });

  test('never reaches into the name, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before}Ana Pérez${after}`;
        const name = { start: before.length, end: before.length + 9 };
        return roleWords(text, name, 'person', language).every(
          (span) => span.end <= name.start || span.start >= name.end,
        );
      }),
    );
  });
});
