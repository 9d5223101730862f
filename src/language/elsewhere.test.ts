import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Scores are of texts in one language; the rules of quotations are to follow.
const files = globSync('src/{domain,ingest}/**/*.ts', {
  exclude: ['**/*.test.ts', '**/score/**', 'src/ingest/quotations/**'],
});

/** Three words with bars between them, or ten in a string without a mark: no message is so long. */
const WORDS = /\p{L}{2,}(?:\|\p{L}{2,}){2,}|'(?:[\p{Ll}’-]+ ){9,}[\p{Ll}’-]+ ?'/gu;

test('no list of words stands outside the folder of its language', () => {
  expect(
    "/^(?:last|this|next) /, 'a an and as at but by for from he her'".match(WORDS),
  ).toHaveLength(2);
  const found = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(WORDS) ?? []).map((words) => `${file}: ${words}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
