declare const isDataBlock: unique symbol;

/** JSON that cannot end the `<script>` it stands in. Only `writeDataBlock` makes one. */
export type DataBlock = string & { readonly [isDataBlock]: true };
