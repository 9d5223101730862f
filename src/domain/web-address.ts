import { z } from 'zod';

/** What may stand in no address as it is (RFC 3987, 2.2): whatever reads a page or a feed ends one there. */
const NO_PART = /[\s"<>^`{|}\p{Cc}]/gu;

/**
 * The address of a page, as a curator has it from a browser or a message. What no address may hold is
 * written as browsers send it: a space as `%20`. Line ends, which they pass over, go.
 */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).overwrite((address) =>
  address
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replace(NO_PART, encodeURIComponent),
);
