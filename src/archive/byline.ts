import type { Article } from '../domain/article.ts';
import type { FieldId } from '../domain/record-fields.ts';
import type { ProvingWords } from './proving-words.ts';
import { recordFields } from './record-fields.ts';

/** A value in the line under a headline, with the words that lead to it: `, after `. */
export interface BylineValue {
  readonly lead: string;
  readonly label: string;
  readonly href: string | undefined;
  readonly proof: ProvingWords | undefined;
}

/**
 * By whom an article is, in which outlet and of when, in parts. That no author is known says nothing
 * to a reader; that no outlet or date is, does.
 */
export function bylineOf(article: Article): BylineValue[][] {
  const lines = new Map(recordFields(article).map((line) => [line.id, line]));
  const valuesOf = (id: FieldId, lead: string, next: string) =>
    (lines.get(id)?.values ?? []).map((value, at) => ({ ...value, lead: at === 0 ? lead : next }));
  const orUnknown = (id: FieldId, label: string) => {
    const values = valuesOf(id, '', ', ');
    const unknown = { lead: '', label, href: undefined, proof: lines.get(id)?.whyUnknown };
    return values.length > 0 ? values : [unknown];
  };
  const after = valuesOf('originalPublisher', ', after ', ', ');
  const source = after.length > 0 ? after : valuesOf('credit', ', crediting ', ', ');
  return [
    valuesOf('authors', 'By ', ', '),
    [...orUnknown('outlet', 'Outlet not known'), ...source],
    orUnknown('date', 'Date not known'),
  ].filter((part) => part.length > 0);
}
