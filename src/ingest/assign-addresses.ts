/** An article that wants an address. */
export interface Applicant {
  /** The name of its capture, by which articles are told apart. */
  readonly file: string;
  /** The addresses that may be made of what it says, the best first. */
  readonly derived: readonly string[];
  /**
   * The address that its record asserts, and those that it asserts to have been its own: where it
   * says none, those before are forgotten, for an address can name who asked for a withdrawal.
   */
  readonly slug?: string | undefined;
  readonly formerly?: readonly string[] | undefined;
}

/** An address under which an article was published, and those that led to it. */
export interface Published {
  readonly file: string;
  readonly slug: string;
  readonly formerly: readonly string[];
}

export interface Assigned {
  readonly slug: string;
  /** Its addresses before, all of which lead to the present one. */
  readonly formerly: readonly string[];
  /** What its record asserts and another article has. */
  readonly refused: readonly {
    readonly field: 'slug' | 'formerly';
    readonly address: string;
    readonly owner: string;
  }[];
}

/**
 * Gives each article its address, by the name of its capture; no two share one, former ones
 * included. An article keeps the address it was published under as long as that may be made of what
 * it says. Else it moves, and the old address leads to it. What others have ever had is never taken:
 * of new articles that want the same, the first gets it.
 */
export function assignAddresses(
  applicants: readonly Applicant[],
  published: readonly Published[],
): Map<string, Assigned> {
  const owners = new Map([
    ...published.flatMap(({ file, formerly }) => formerly.map((former) => [former, file] as const)),
    ...published.map(({ file, slug }) => [slug, file] as const),
  ]);
  const claim = (address: string, file: string) => {
    const owner = owners.get(address) ?? file;
    owners.set(address, owner);
    return owner === file;
  };
  // All that is asserted goes before anything that is derived.
  for (const { file, slug } of applicants) if (slug !== undefined) claim(slug, file);
  for (const { file, formerly = [] } of applicants) formerly.forEach((one) => claim(one, file));

  const before = Map.groupBy(published, ({ file }) => file);
  const assigned = applicants.map((applicant) => {
    const { file, formerly = [] } = applicant;
    const had = presentFirst(before.get(file) ?? []);
    const slug = addressFor(applicant, had, claim);
    const isForgotten = applicant.formerly?.length === 0;
    const old = isForgotten ? [] : had.flatMap((one) => [...one.formerly, one.slug]);
    const own = [...old, ...formerly].filter((one) => one !== slug && owners.get(one) === file);
    const refused = assertedBy(applicant).flatMap(({ field, address }) => {
      const owner = owners.get(address) ?? file;
      return owner === file ? [] : [{ field, address, owner }];
    });
    return [file, { slug, formerly: [...new Set(own)], refused }] as const;
  });
  return new Map(assigned);
}

function assertedBy({ slug, formerly = [] }: Applicant) {
  const addresses = formerly.map((address) => ({ field: 'formerly' as const, address }));
  return slug === undefined ? addresses : [{ field: 'slug' as const, address: slug }, ...addresses];
}

function addressFor(
  { file, slug: asserted, derived }: Applicant,
  had: readonly Published[],
  claim: (address: string, file: string) => boolean,
): string {
  if (asserted !== undefined) {
    if (claim(asserted, file)) return asserted;
    // What its record wants it cannot have: it stays where it is.
    if (had[0] !== undefined) return had[0].slug;
  }
  const kept = derived.find((address) => had.some(({ slug }) => slug === address));
  const found = kept ?? derived.find((address) => claim(address, file));
  if (found !== undefined) return found;
  const last = derived.at(-1) ?? 'untitled';
  let number = 2;
  while (!claim(`${last}-${String(number)}`, file)) number += 1;
  return `${last}-${String(number)}`;
}

/** A move that was cut off leaves an article twice: the one that names the other is the present one. */
function presentFirst(had: readonly Published[]): Published[] {
  const left = new Set(had.flatMap(({ formerly }) => formerly));
  return had.toSorted((a, b) => Number(left.has(a.slug)) - Number(left.has(b.slug)));
}
