/** Names as the archive prints them. */
export { PRINTED } from '../en/printed.ts';
