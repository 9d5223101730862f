// Imported before a program: its clock is some years ahead.
const AHEAD = 11 * 365 * 24 * 60 * 60 * 1000;
const Real = Date;

class Ahead extends Real {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [Ahead.now()] : given) as [number]));
  }
  static override now(): number {
    return Real.now() + AHEAD;
  }
}

globalThis.Date = Ahead as DateConstructor;
