declare const isDataBlock: unique symbol;

/** JSON that cannot end the `<script>` it stands in. Only `writeDataBlock` makes one. */
export type DataBlock = string & { readonly [isDataBlock]: true };

/**
 * JSON to stand in a `<script type="application/ld+json">`. HTML reads no entities there, and ends
 * it at `</script`; without a `<` nothing can end it (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function writeDataBlock(data: object): DataBlock {
  return JSON.stringify(data).replaceAll('<', '\\u003c') as DataBlock;
}
