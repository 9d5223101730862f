import { describe, expect, test } from 'vitest';
import { writeRedirects } from './host-redirects.ts';

const rulesOf = (base: string, ...paths: readonly string[]) =>
  writeRedirects(base, paths)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));

describe('redirects', () => {
  test('lead from the former address of two topics to the page they have, below the base path', () => {
    const rules = rulesOf('/news/', 'topics/a/', 'topics/a/and/b/', 'people/a/on/b/');
    expect(rules[0]).toEqual(['/news/topics/a+b/', '/news/topics/a/and/b/', '301']);
    expect(rules.filter(([from]) => from?.includes('+'))).toHaveLength(1);
    expect(rules).toContainEqual(['/news/people/:id/:year/02/', '/news/people/:id/', '301']);
  });

  test('are no more than hosts read, plain paths before others', () => {
    const pairs = Array.from({ length: 5000 }, (_, at) => `topics/a/and/b-${String(at)}/`);
    const froms = rulesOf('/', ...pairs).map(([from = '']) => from);
    const named = froms.filter((from) => from.includes(':'));
    expect(froms.length).toBeLessThan(1000);
    expect(named.length).toBeLessThan(100);
    expect(froms.slice(-named.length)).toEqual(named);
  });

  test('stand in the way of no page', () => {
    const paths = [
      'people/a/on/tariffs/',
      'topics/a/and/b/',
      'topics/a/2025/',
      'topics/a/2025/page/2/',
      'people/a/quotations/page/12/',
      'quotes/by-speaker/page/10/',
      '2025/02/03/',
    ];
    const matched = rulesOf('/', ...paths).filter(([from = '']) => {
      const form = new RegExp(`^${from.replaceAll(/:\w+/g, '[^/]+').replace('+', '\\+')}$`);
      return paths.some((path) => form.test(`/${path}`));
    });
    expect(matched).toEqual([]);
  });
});
