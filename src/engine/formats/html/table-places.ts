import type { Segment } from '../../types';

/** Follows rows and cells of tables, also of tables in tables. A cell that spans several counts once. */
export class TablePlaces {
  readonly #first: number;
  readonly #open: { readonly table: number; row: number; column: number }[] = [];
  #count = 0;

  constructor(first: number) {
    this.#first = first;
  }

  get count(): number {
    return this.#count;
  }

  /** The cell in which text would now stand. */
  get cell(): Segment['cell'] {
    const place = this.#open.at(-1);
    return place && place.row >= 0 && place.column >= 0 ? { ...place } : undefined;
  }

  open(name: string): void {
    if (name === 'table') {
      this.#open.push({ table: this.#first + this.#count, row: -1, column: -1 });
      this.#count++;
      return;
    }
    const place = this.#open.at(-1);
    if (!place) return;
    if (name === 'tr') {
      place.row++;
      place.column = -1;
    } else if (name === 'td' || name === 'th') {
      place.column++;
    }
  }

  close(name: string): void {
    if (name === 'table') this.#open.pop();
  }
}
