import { archive, onceABuild } from './archive.ts';

/** A rule by which ingest left lines out, and how many. */
interface RuleCount {
  readonly rule: string;
  /** What the rule is for, where it is one of the clutter rules. */
  readonly note: string | undefined;
  readonly lines: number;
}

/** What became of all lines of all captures. */
export interface Coverage {
  readonly lines: number;
  readonly prose: number;
  readonly record: number;
  readonly dropped: number;
  readonly blank: number;
  readonly rules: readonly RuleCount[];
}

/** Counts what the archive holds and what it left out. */
export const coverage = onceABuild((): Coverage => {
  const rows = archive().articles.flatMap(({ ledger }) => ledger);
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const dropped = rows.filter((row) => row.status === 'dropped');
  const notes = new Map(archive().clutter.map(({ id, note }) => [id, note]));
  const rules = [...Map.groupBy(dropped, ({ rule }) => rule)].map(([rule, lines]) => ({
    rule,
    note: notes.get(rule),
    lines: lines.length,
  }));
  return {
    lines: rows.length,
    prose: count('prose'),
    record: count('record'),
    dropped: dropped.length,
    blank: count('blank'),
    rules: rules.toSorted((a, b) => b.lines - a.lines || (a.rule < b.rule ? -1 : 1)),
  };
});
