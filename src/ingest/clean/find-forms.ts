import { type Element, outward } from '../lines/element.ts';
import { type Claim, drop } from './claim.ts';
import { wordCount } from './prose.ts';
import type { Unit } from './unit.ts';

/** A form with more words holds more than a form: some pages are one. */
const MOST_WORDS = 80;

/** Claims the forms of a saved page: what asks a reader for an address, a search or a vote. */
export function findForms(units: readonly Unit[]): Claim[] {
  const forms = new Map(units.map((unit) => [unit, formOf(unit)]));
  const all = units.reduce((sum, { text }) => sum + wordCount(text), 0);
  const words = new Map<Element, number>();
  for (const [unit, form] of forms) {
    if (form !== undefined) words.set(form, (words.get(form) ?? 0) + wordCount(unit.text));
  }
  return units.flatMap((unit) => {
    const form = forms.get(unit);
    const own = form === undefined ? Infinity : (words.get(form) ?? 0);
    const isForm = own <= MOST_WORDS && own * 2 <= all;
    return isForm ? [drop(unit, 'form')] : [];
  });
}

function formOf({ line }: Unit): Element | undefined {
  for (const element of outward(line.element)) if (element.tag === 'form') return element;
  return undefined;
}
