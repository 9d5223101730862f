/**
 * The power of the number of articles with which a cost grows between two sizes: 1 where it grows as
 * the archive does, 2 where as its square, below 1 where it has a part that is the same for all.
 */
export function growth(few: number, cost: number, many: number, costOfMany: number): number {
  return Math.log(costOfMany / cost) / Math.log(many / few);
}
