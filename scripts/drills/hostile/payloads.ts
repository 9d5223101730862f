import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Texts that would run, load or break out of where they stand, if anything took them for more than
 * text. In the file `№` is the number by which one is known again, and `⟦D⟧` a character by its code.
 */
export const PAYLOADS: readonly string[] = readFileSync(
  join(import.meta.dirname, 'payloads.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('## '))
  .map((line) =>
    line.replace(/⟦([0-9A-F]+)⟧/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );

/** A payload in a place, under a number that no other has. */
export interface Planted {
  readonly place: string;
  readonly text: string;
}

/** What a place cannot hold is put otherwise. */
type Fit = (payload: string) => string;

const PER_PLACE = 1000;

/** Puts payloads into places, and remembers which stand where. */
export class Planter {
  readonly #planted = new Map<string, Planted>();
  readonly #places: string[] = [];

  /** Some payloads, by their numbers, as one value of a place: each as it is, a space between. */
  plant(place: string, payloads: readonly number[], fit: Fit = (payload) => payload): string {
    if (!this.#places.includes(place)) this.#places.push(place);
    const before = (this.#places.indexOf(place) + 1) * PER_PLACE;
    const texts = payloads.map((at) =>
      fit((PAYLOADS[at] ?? '').replaceAll('№', String(before + at))),
    );
    for (const text of texts) this.#planted.set(text, { place, text });
    return texts.join(' ');
  }

  get planted(): readonly Planted[] {
    return [...this.#planted.values()];
  }

  /** The places in which anything was put. */
  get places(): readonly string[] {
    return this.#places;
  }
}

/** A payload for a line of a text: only line ends are no part of it. */
export function inALine(payload: string): string {
  return payload.replace(/[\r\n]+/g, ' ');
}

/**
 * A text as a reader sees it, in a browser or in a file: spaces of any kind are one, and what has no
 * width is nothing.
 */
export function asSeen(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\u200B\u2060\uFEFF\u00AD]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
