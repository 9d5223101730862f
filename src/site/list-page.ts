/**
 * Where a page of a long list stands: `page/2`, or `2025/page/2` of the list at `2025`; the first
 * stands at the list itself.
 */
export function listPagePath(number: number, list?: string): string | undefined {
  if (number === 1) return list;
  return `${list === undefined ? '' : `${list}/`}page/${String(number)}`;
}

/** The address of a page of a list that begins at an address. */
export function listPageAddress(list: string, number: number): string {
  const path = listPagePath(number);
  return path === undefined ? list : `${list}${path}/`;
}

/** The title of a page of a list, which no other of its pages has. */
export function listPageTitle(title: string, number: number): string {
  return number === 1 ? title : `${title}, page ${String(number)}`;
}
