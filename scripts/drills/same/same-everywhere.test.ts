import { describe, expect, test } from 'vitest';
import { ALL_AT_ONCE, type Environment } from './environments.ts';
import { sameEverywhere } from './same-everywhere.ts';

const ASKED = { seed: 1, builds: false, cases: /^(?:russian|turkish)-page$/ };

describe('an archive that is made in many places', () => {
  test('has the same bytes where all is another that can be, and is told where not', () => {
    const disturbed: Environment = {
      name: 'disturbed',
      before: () => {
        throw new Error('was disturbed');
      },
    };
    const environments = [ALL_AT_ONCE, disturbed];
    const failed = ['disturbed: was disturbed'];
    expect(sameEverywhere({ ...ASKED, environments })).toEqual({ tried: 2, failed });
  });
});
