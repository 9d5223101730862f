import { archive, onceABuild } from './archive.ts';
import { noteOfRule } from './own-rules.ts';

/** What became of all lines of all captures, and the rules by which ingest left lines out. */
export const coverage = onceABuild(() => {
  const rows = archive().articles.flatMap(({ ledger }) => ledger);
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const dropped = rows.filter((row) => row.status === 'dropped');
  const notes = new Map(archive().clutter.map(({ id, note }) => [id, note]));
  const rules = [...Map.groupBy(dropped, ({ rule }) => rule)].map(([rule, lines]) => ({
    rule,
    // What the rule is for.
    note: notes.get(rule) ?? noteOfRule(rule),
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
