import type { CatalogueRecord } from '../domain/catalogue-record.ts';
import { termOf } from './terms.ts';

/** Who published an article, in words, with the source it repeats or credits. */
export function outletWords({
  outlet,
  source,
}: Pick<CatalogueRecord, 'outlet' | 'source'>): string {
  const name = outlet === null ? 'Outlet not known' : termOf('outlets', outlet).label;
  const { originalPublisher, credit } = source;
  if (originalPublisher !== null) {
    return `${name}, after ${termOf('outlets', originalPublisher).label}`;
  }
  return credit === null ? name : `${name}, crediting ${termOf('outlets', credit).label}`;
}
