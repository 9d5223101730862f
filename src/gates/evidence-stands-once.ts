import type { LineEvidence, Proof, ProseEvidence } from '../domain/evidence.ts';
import type { Problem } from '../domain/problem.ts';
import type { Reading } from '../domain/reading.ts';
import { findQuote } from '../domain/text-quote.ts';
import { captureOnPage } from './capture-on-page.ts';
import { type Page, problemAt } from './page.ts';
import { proseOnPage } from './prose-on-page.ts';

/** A quote, and the value it proves: `people.claudia-sheinbaum`. */
export interface Claim {
  readonly of: string;
  readonly evidence: ProseEvidence | LineEvidence;
}

/** Everything that a reading says can be looked up, what the record overruled included. */
export function claimsOf(reading: Reading): Claim[] {
  const { proofs, roles, overruled, quotations, reported, told, toldDropped } = reading;
  return [
    ...Object.entries({
      ...proofs,
      'roles of people': roles.people,
      'roles of organisations': roles.organisations,
    }).flatMap(([field, values]) =>
      Array.isArray(values)
        ? quoted(field, values)
        : Object.entries(values).flatMap(([value, list]) => quoted(`${field}.${value}`, list)),
    ),
    ...overruled.flatMap(({ field, proof }) => quoted(`${field}, overruled`, [proof])),
    ...[...quotations, ...reported].flatMap(({ id, words, cue, speaker }) =>
      [words, cue, speaker.mention].flatMap((evidence) => (evidence ? { of: id, evidence } : [])),
    ),
    ...[...told, ...toldDropped].map(({ id, words }) => ({ of: id, evidence: words })),
  ];
}

/** The evidence of a reading that the pages do not show exactly once, in the place it names. */
export function findUnproved(reading: Reading, article: Page, capture: Page): Problem[] {
  const prose = proseOnPage(article).map(({ id, text }) => ({ place: id, text }));
  const lines = captureOnPage(capture).map(({ number, text }) => ({
    place: number,
    text: text ?? '',
  }));
  return claimsOf(reading).flatMap((claim) => {
    const inProse = 'block' in claim.evidence;
    const what = faultOf(claim, inProse ? prose : lines);
    if (what === undefined) return [];
    const remedy = 'Run `npm run ingest`; if that changes nothing, see what the page shows there.';
    return [problemAt(inProse ? article : capture, undefined, what, remedy)];
  });
}

interface Row {
  readonly place: string;
  readonly text: string;
}

function faultOf({ of, evidence }: Claim, rows: readonly Row[]): string | undefined {
  const named = 'block' in evidence ? evidence.block : String(evidence.line);
  const found = findQuote(rows.map(({ text }) => text).join('\n'), evidence);
  const words = `the evidence of ${of}, ${JSON.stringify(evidence.exact)},`;
  const [start] = found;
  if (start === undefined) return `${words} stands nowhere on the page.`;
  if (found.length > 1) return `${words} stands ${String(found.length)} times on the page.`;
  const first = placeAt(rows, start);
  const last = placeAt(rows, start + evidence.exact.length - 1);
  if (first === named && last === named) return undefined;
  return `${words} stands in ${first ?? '?'} to ${last ?? '?'}, not in ${named}.`;
}

function placeAt(rows: readonly Row[], offset: number): string | undefined {
  let end = -1;
  return rows.find(({ text }) => {
    end += text.length + 1;
    return offset < end;
  })?.place;
}

function quoted(of: string, proofs: readonly Proof[]): Claim[] {
  return proofs.flatMap((proof) =>
    proof.by === 'reading' ? [{ of, evidence: proof.evidence }] : [],
  );
}
