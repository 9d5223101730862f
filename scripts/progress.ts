/** How far a run is: `Ingesting: 640 of 2000, 95 a second, 14 s left`. `now` is in milliseconds. */
export function progressOf(now: () => number) {
  let step: string | undefined;
  let begun = 0;
  return (current: 'look' | 'take', done: number, of: number): string => {
    if (current !== step) [step, begun] = [current, now()];
    const seconds = (now() - begun) / 1000;
    const rate = done / seconds;
    const place = `${current === 'look' ? 'Reading' : 'Ingesting'}: ${String(done)} of ${String(of)}`;
    if (seconds < 1) return place;
    const left = Math.ceil((of - done) / rate);
    return `${place}, ${String(Math.round(rate))} a second, ${String(left)} s left`;
  };
}
