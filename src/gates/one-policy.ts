import type { Element } from 'hast';
import type { Problem } from '../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { attributeOf, elementsOf, type Page, problemAt } from './page.ts';

const HEADERS = '_headers';
const REMEDY = 'Have every page and _headers carry the one policy of the site.';

// A browser heeds these in a header only: https://www.w3.org/TR/CSP3/#meta-element.
const HEADER_ONLY = /^(?:frame-ancestors|report-uri|report-to|sandbox)(?:\s|$)/;

/**
 * The content security policy of the built site's `_headers`, without what only a header can say;
 * `undefined` where it has none, or several.
 */
export function policyOfHeaders(headers: string): string | undefined {
  const lines = [...headers.matchAll(/^\s+content-security-policy:(?<policy>.*)$/gim)];
  const [policy, ...more] = lines.map(({ groups }) => groups?.['policy'] ?? '');
  if (policy === undefined || more.length > 0) return undefined;
  return writePolicy(directivesOf(policy).filter((directive) => !HEADER_ONLY.test(directive)));
}

/** The policy of a built site; `undefined` where it has none, or several. */
export function policyOf({ paths, textOf }: BuiltSite): string | undefined {
  return paths.includes(HEADERS) ? policyOfHeaders(textOf(HEADERS)) : undefined;
}

/** What is wrong with the policy as such: it allows what a page was built to do without. */
export function findLoopholes(policy: string | undefined): Problem[] {
  const remedy = 'Give _headers the policy of the site, once.';
  const faults = policy === undefined ? ['names no policy, or several.'] : loopholesOf(policy);
  return faults.map((what) => ({ file: HEADERS, what, remedy }));
}

function loopholesOf(policy: string): string[] {
  const loopholes = [
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'unsafe-hashes'",
    'data:',
    'http:',
    'https:',
    '*',
  ];
  const sources = policy.split(/[\s;]+/);
  const allowed = loopholes.filter((source) => sources.includes(source));
  return [
    ...allowed.map((source) => `the policy allows ${source}.`),
    ...(directivesOf(policy).includes("default-src 'none'")
      ? []
      : ["the policy lacks default-src 'none'."]),
  ];
}

/** Whether a page carries this very policy, once, before anything that it governs. */
export function comparePolicy(page: Page, expected: string | undefined): Problem[] {
  const elements = [...elementsOf(page.tree)];
  const policies = elements.filter(isPolicy);
  const [element] = policies;
  if (element === undefined || policies.length > 1) {
    const what = `has ${String(policies.length)} content security policies, not one.`;
    return [problemAt(page, element, what, REMEDY)];
  }
  const policy = writePolicy(directivesOf(attributeOf(element, 'content') ?? ''));
  const problems: Problem[] = [];
  if (policy !== expected) {
    const what = `has another policy than _headers: ${policy}; there: ${expected ?? 'none'}.`;
    problems.push(problemAt(page, element, what, REMEDY));
  }
  const governed = elements.slice(0, elements.indexOf(element)).find(isGoverned);
  if (governed !== undefined) {
    const what = `has a <${governed.tagName}> before its policy, which does not govern it.`;
    problems.push(problemAt(page, governed, what, 'Put the policy first.'));
  }
  return problems;
}

function isPolicy(element: Element): boolean {
  const name = attributeOf(element, 'httpEquiv')?.toLowerCase();
  return element.tagName === 'meta' && name === 'content-security-policy';
}

function isGoverned({ tagName }: Element): boolean {
  return ['script', 'style', 'link', 'img', 'iframe', 'base'].includes(tagName);
}

function directivesOf(policy: string): string[] {
  const directives = policy.split(';').map((directive) => directive.trim().replace(/\s+/g, ' '));
  return directives.filter((directive) => directive !== '');
}

function writePolicy(directives: readonly string[]): string {
  return directives.join('; ');
}
