import { z } from 'zod';
import { dateWords } from './date-words.ts';
import { inTextOrder } from './text-order.ts';
import { webAddressSchema } from './web-address.ts';

/** What a notice tells of an article, and how its words begin. */
const LEADS = {
  corrected: 'Corrected on',
  contested: 'Contested on',
  reply: 'Reply of',
  court: 'Court decision of',
} as const;
type Kind = keyof typeof LEADS;
const KINDS = Object.keys(LEADS) as [Kind, ...Kind[]];

const DAY = [
  'is no day of the calendar',
  'Write the day as year, month and day: `day: 2026-12-05`.',
].join('\n');

const LINE = [
  'is no notice as it should be',
  'Write its kind and its day before it: `corrected 2026-12-05: What was wrong, and what is right.`',
].join('\n');

const noticeSchema = z.strictObject(
  {
    kind: z.enum(KINDS),
    /** The day of the correction, objection, reply or decision itself. */
    day: z.iso.date({ error: ({ input }) => (input === undefined ? undefined : DAY) }),
    /** What a reader has to know, in the archive's own words. */
    text: z.string().trim().min(1),
    /** Where it can be read in full. */
    url: webAddressSchema.optional(),
  },
  {
    error: ({ code, input }) => (code === 'invalid_type' && input !== undefined ? LINE : undefined),
  },
);
/** What became of an article after it was published, as the archive tells it. */
export type Notice = z.infer<typeof noticeSchema>;

/** The notices of an article, the oldest first. */
export const noticesSchema = z.array(noticeSchema);

/** A notice in one sentence: `Corrected on 5 December 2026: The harbour is Port Vale.` */
export function noticeWords(notice: Pick<Notice, 'kind' | 'day' | 'text'>): string {
  return `${noticeLead(notice)}: ${notice.text}`;
}

/** What a notice begins with, which says its kind and its day: `Corrected on 5 December 2026`. */
export function noticeLead({ kind, day }: Pick<Notice, 'kind' | 'day'>): string {
  return `${LEADS[kind]} ${dateWords(day)}`;
}

/** What rows of lists say of an article with notices, each with its day; nothing of one without. */
export function noticeLeads(notices: readonly Notice[]): string[] | undefined {
  return notices.length === 0 ? undefined : notices.map(noticeLead);
}

const SHORT = new RegExp(`^(${KINDS.join('|')}) (\\d{4}-\\d{2}-\\d{2})(?:: *(.+))?$`, 's');

/** The notices of a record as people write them: one or a list, each in keys or as one line. */
export const writtenNotices = z.preprocess(
  (written) => (written === undefined ? written : [written].flat().map(inKeys)),
  noticesSchema.transform((notices) => notices.toSorted((a, b) => inTextOrder(a.day, b.day))),
);

/** `corrected 2026-12-05: …`, which is a text in a table and a key with its value in YAML. */
function inKeys(written: unknown): unknown {
  const [line, value] = lineOf(written);
  const [, kind, day, text = value] = SHORT.exec(line) ?? [];
  return kind === undefined ? written : { kind, day, text };
}

function lineOf(written: unknown): readonly [line: string, value?: unknown] {
  if (typeof written === 'string') return [written];
  const entries = Object.entries(written ?? {});
  return entries.length === 1 && entries[0] !== undefined ? entries[0] : [''];
}
