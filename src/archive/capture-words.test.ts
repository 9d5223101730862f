import { expect, test } from 'vitest';
import { encodingWords } from './capture-words.ts';

test('an encoding is said in words, or by the name that people know it by', () => {
  expect(encodingWords('windows-1252')).toBe('Windows-1252, the old encoding of Western Europe');
  expect(encodingWords('utf-16be')).toBe('UTF-16');
  expect(encodingWords('koi8-r')).toBe('KOI8-R');
});
