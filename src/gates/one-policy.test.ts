import { describe, expect, test } from 'vitest';
import { comparePolicy, findLoopholes, policyOfHeaders } from './one-policy.ts';
import { readPage } from './page.ts';

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; form-action 'self'";
const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

function faultsOf(head: string, expected: string | undefined = POLICY): string[] {
  const page = readPage('index.html', `<head><meta charset="utf-8">${head}</head><p>`);
  return comparePolicy(page, expected).map(({ what }) => what);
}

describe('the policy of a page', () => {
  test('passes where it is the one of the headers', () => {
    expect(faultsOf(`${META}<link rel="stylesheet" href="/a.css">`)).toEqual([]);
  });

  test('fails where it is missing or given twice', () => {
    expect(faultsOf('')).toEqual(['has 0 content security policies, not one.']);
    expect(faultsOf(META + META)).toEqual(['has 2 content security policies, not one.']);
  });

  test('fails where it is another', () => {
    const other = META.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    expect(faultsOf(other).join()).toMatch(/has another policy than _headers/);
  });

  test('fails where something that it should govern stands before it', () => {
    const faults = faultsOf(`<script src="/a.js"></script>${META}`);
    expect(faults).toEqual(['has a <script> before its policy, which does not govern it.']);
  });
});

describe('the policy of the headers', () => {
  test('is read without what a page cannot say itself', () => {
    const headers = `/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'\n`;
    expect(policyOfHeaders(headers)).toBe(POLICY);
  });

  test('is none where it is missing or given twice', () => {
    const line = `  Content-Security-Policy: ${POLICY}\n`;
    expect(policyOfHeaders('/*\n')).toBeUndefined();
    expect(policyOfHeaders(`/*\n${line}/search/\n${line}`)).toBeUndefined();
  });
});

const loopholesOf = (policy: string | undefined) => findLoopholes(policy).map(({ what }) => what);

describe('a policy', () => {
  test('must be there, once', () => {
    expect(loopholesOf(undefined)).toEqual(['names no policy, or several.']);
  });

  test('may allow WebAssembly', () => {
    expect(loopholesOf(POLICY)).toEqual([]);
  });

  test.each(["'unsafe-inline'", "'unsafe-eval'", 'data:', 'https:', '*'])(
    'has a loophole where it allows %s',
    (source) => {
      expect(loopholesOf(`${POLICY} ${source}`)).toEqual([`the policy allows ${source}.`]);
    },
  );

  test('has a loophole where it does not begin with nothing', () => {
    expect(loopholesOf("script-src 'self'")).toEqual(["the policy lacks default-src 'none'."]);
  });
});
