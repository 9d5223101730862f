import { expect, test } from 'vitest';
import { namesWithin } from './several-names.ts';

test.each([
  ['Ann Lee, Bob Ray', ['Ann Lee', 'Bob Ray']],
  ['Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray']],
  ['Ann Lee, Bob Ray & Zoë', ['Ann Lee', 'Bob Ray', 'Zoë']],
  ['ANN LEE AND BOB RAY', ['ANN LEE', 'BOB RAY']],
  ['Anna Maus und Berta Hase', ['Anna Maus', 'Berta Hase']],
  ['Ana Ruiz y Luis Mar', ['Ana Ruiz', 'Luis Mar']],
  ['Анна Рыба и Иван Волк', ['Анна Рыба', 'Иван Волк']],
  ['Anna Ryba i Jan Wilk', ['Anna Ryba', 'Jan Wilk']],
  ['Ayşe Deniz ve Can Kaya', ['Ayşe Deniz', 'Can Kaya']],
  ['Ann Lee; Bob Ray, Jr.', ['Ann Lee', 'Bob Ray, Jr.']],
])('%s are several names', (written, names) => {
  expect(namesWithin(written)).toEqual(names);
});

test.each(['Ann Lee', 'Bob Ray, Jr.', 'Bob Ray, III', 'José Ortega y Gasset', 'Andy Sand', 'Zoë'])(
  '%s is one name',
  (name) => {
    expect(namesWithin(name)).toEqual([name]);
  },
);
