import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECURITY_POLICY } from './security-policy.ts';

test('servers are told the same policy as pages, and who may frame them', () => {
  const headers = readFileSync('public/_headers', 'utf8');
  expect(headers).toContain(
    `  Content-Security-Policy: ${SECURITY_POLICY}; frame-ancestors 'none'\n`,
  );
});
