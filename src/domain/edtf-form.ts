/** The first and the last of some dates; the same twice of a single one, empty where it is open. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What an EDTF text is, and the dates that it is made of: of a span its ends. */
export interface Form {
  /** One date; one of several, `[…]`; all of several, `{…}`; a span that goes on, `…/…`. */
  readonly kind: 'date' | 'one of' | 'all of' | 'span';
  readonly members: readonly Ends[];
}

const SEVERAL = { '[': 'one of', '{': 'all of' } as const;

/** Takes an EDTF text apart; says nothing of whether its dates are any. */
export function formOf(text: string): Form {
  const [, mark, inside = ''] = /^(?:([[{])(.*)[\]}])$/.exec(text) ?? [];
  if (mark === '[' || mark === '{') {
    const members = inside.split(',').map((member) => ends(member.split('..')));
    return { kind: SEVERAL[mark], members };
  }
  const parts = text.split('/').map((end) => (end === '..' ? '' : end));
  return { kind: parts.length === 1 ? 'date' : 'span', members: [ends(parts)] };
}

function ends([from = '', to = from]: readonly string[]): Ends {
  return { from, to };
}

/** A date without its marks of doubt. */
export function withoutMarks(date: string): string {
  return date.replaceAll(/[?~%]/g, '');
}
