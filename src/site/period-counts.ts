import { count, figures } from '../domain/count.ts';

/** What stands in a timeline: `3 articles published, 1 event told of`. */
export function publishedAndTold(published: number, told: number): string {
  return [
    ...(published > 0 || told === 0 ? [`${count(published, 'article')} published`] : []),
    ...(told > 0 ? [`${count(told, 'event')} told of`] : []),
  ].join(', ');
}

/** What surely and what perhaps belongs to a period: `2`, `2 + 1 perhaps`, `1 perhaps`. */
export function surelyAndPerhaps(sure: number, perhaps: number): string {
  const unsure = `${figures(perhaps)} perhaps`;
  if (perhaps === 0) return figures(sure);
  return sure === 0 ? unsure : `${figures(sure)} + ${unsure}`;
}

/** What a period has: `2 + 1 perhaps`, `1 · 2 told of`, `1 + 1 perhaps told of`. */
export function periodCounts(page: {
  readonly sure: readonly unknown[];
  readonly perhaps: number;
  readonly told: readonly unknown[];
  readonly toldUnsure: number;
}): string {
  const published = page.sure.length + page.perhaps;
  return [
    ...(published > 0 ? [surelyAndPerhaps(page.sure.length, page.perhaps)] : []),
    ...(page.told.length > 0
      ? [`${surelyAndPerhaps(page.told.length - page.toldUnsure, page.toldUnsure)} told of`]
      : []),
  ].join(' · ');
}
