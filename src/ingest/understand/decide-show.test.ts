import { expect, test } from 'vitest';
import type { Outlet } from '../../domain/vocabulary.ts';
import { decideShow } from './decide-show.ts';
import { indexOutlets } from '../clean/outlet-index.ts';

const outlet = (id: string, show?: Outlet['show']): Outlet => ({
  ...{ id, label: id, note: id, also: [], hosts: [], mastheads: [], clutter: [] },
  ...(show && { show }),
});
const outlets = indexOutlets([
  outlet('free'),
  outlet('strict', { value: 'excerpt', basis: 'Its terms.' }),
  outlet('closed', { value: 'withhold', basis: 'It asked.' }),
]);

test('where nobody says anything, all may be shown', () => {
  expect(decideShow({}, ['free', null], outlets)).toEqual({
    ...{ value: 'full', proofs: [], since: null, index: true },
  });
});

test('an outlet’s word holds for what it published, with its reason', () => {
  expect(decideShow({}, ['strict', null], outlets)).toEqual({
    value: 'excerpt',
    proofs: [{ by: 'record', basis: 'Its terms.' }],
    ...{ since: null, index: true },
  });
});

test('of an outlet and a first publisher the stricter holds', () => {
  expect(decideShow({}, ['free', 'closed'], outlets).value).toBe('withhold');
  expect(decideShow({}, ['closed', 'strict'], outlets).value).toBe('withhold');
});

test('the record has the last word', () => {
  const licence = { value: 'full', basis: 'Licensed to the archive.' } as const;
  expect(decideShow({ show: licence }, ['closed'], outlets)).toMatchObject({ value: 'full' });
});

test('what is withdrawn stays so, whatever may be shown of its outlet; the day is kept', () => {
  const taken = { value: 'withdrawn', basis: 'On request.', day: '2026-12-05' } as const;
  expect(decideShow({ show: taken }, ['closed'], outlets)).toMatchObject({
    ...{ value: 'withdrawn', since: '2026-12-05' },
  });
});

test('search engines are kept out by either publisher, unless the record lets them in', () => {
  const hidden = indexOutlets([outlet('free'), { ...outlet('hidden'), index: false }]);
  expect(decideShow({}, ['free', null], hidden).index).toBe(true);
  expect(decideShow({}, ['free', 'hidden'], hidden).index).toBe(false);
  expect(decideShow({ index: true }, ['hidden'], hidden).index).toBe(true);
});
