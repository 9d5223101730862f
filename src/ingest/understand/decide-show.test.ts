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
  expect(decideShow(undefined, ['free', null], outlets)).toEqual({ value: 'full', proofs: [] });
});

test('an outlet’s word holds for what it published, with its reason', () => {
  expect(decideShow(undefined, ['strict', null], outlets)).toEqual({
    value: 'excerpt',
    proofs: [{ by: 'record', basis: 'Its terms.' }],
  });
});

test('of an outlet and a first publisher the stricter holds', () => {
  expect(decideShow(undefined, ['free', 'closed'], outlets).value).toBe('withhold');
  expect(decideShow(undefined, ['closed', 'strict'], outlets).value).toBe('withhold');
});

test('the record has the last word', () => {
  const licence = { value: 'full', basis: 'Licensed to the archive.' } as const;
  expect(decideShow(licence, ['closed'], outlets)).toMatchObject({ value: 'full' });
});
