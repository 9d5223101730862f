import { expect, test } from 'vitest';
import { aboutSchema, contactAddress, fullName, licenceAddress } from './archive-about.ts';

const about = (more: object) => aboutSchema.parse({ name: 'Port Amber', ...more });

test('nothing but a name is asked for', () => {
  expect(fullName(about({}))).toBe('Port Amber');
  expect(contactAddress(about({}))).toBeUndefined();
  expect(licenceAddress(about({}))).toBeUndefined();
  expect(aboutSchema.safeParse({}).success).toBe(false);
});

test('a contact is an e-mail address or a page', () => {
  expect(contactAddress(about({ contact: 'a@port.example' }))).toBe('mailto:a@port.example');
  const page = 'https://social.example/@port';
  expect(contactAddress(about({ contact: page }))).toBe(page);
  expect(() => about({ contact: 'the harbour office' })).toThrow('an e-mail or web address');
});

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://licence.example/', 'https://licence.example/'],
  ['ask us', undefined],
])('the words of the licence %s stand at %s', (licence, address) => {
  expect(licenceAddress(about({ licence }))).toBe(address);
});
