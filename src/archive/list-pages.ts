/** One page of a long list. */
export interface ListPage<Item> {
  readonly number: number;
  readonly last: number;
  readonly items: readonly Item[];
}

/** How many rows a page of a long list has. */
export const ROWS_A_PAGE = 50;

/** Cuts a list into pages, at least one, which may be empty. Joined, they are the list. */
export function listPages<Item>(items: readonly Item[], size = ROWS_A_PAGE): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
