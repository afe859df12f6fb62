/** The fields of a feed or an entry while its elements come in: the best-ranked value wins, the first of equals. */

type Ranked = { readonly value: string; readonly rank: number };

export class FieldSet {
  readonly #best = new Map<string, Ranked>();
  readonly #lists = new Map<string, string[]>();

  /** Offers a value for a field. An empty one is no value. */
  offer(field: string, value: string | null, rank: number): void {
    if (value === null || value === '') return;
    const known = this.#best.get(field);
    if (!known || rank < known.rank) this.#best.set(field, { value, rank });
  }

  /** Adds to a field that may have many values; at most 64 are kept. */
  append(field: string, value: string): void {
    const list = this.#lists.get(field) ?? [];
    if (value !== '' && list.length < 64) list.push(value);
    this.#lists.set(field, list);
  }

  /** Every field with its values, each at least one. */
  entries(): [string, readonly string[]][] {
    const single = [...this.#best].map(([field, { value }]): [string, readonly string[]] => [field, [value]]);
    return [...single, ...[...this.#lists].filter(([, list]) => list.length > 0)];
  }
}
