import { z } from 'zod';

const lines = z.array(z.string());

/** How an archive stands, in few lines for a terminal. */
export const briefSchema = z.object({ gaps: lines, worst: lines, proposals: lines });
export type Brief = z.infer<typeof briefSchema>;
