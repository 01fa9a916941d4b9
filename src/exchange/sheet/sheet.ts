/** A table that goes out as a file: to read, to print, to go on with elsewhere. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** As many cells as there are columns; undefined is an empty one. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

export interface SheetColumn {
  readonly heading: string;
  /** 'day': 'YYYY-MM-DD'; 'link': an https address; anything else is text, whatever it looks like. */
  readonly kind: 'text' | 'day' | 'link';
  /** Characters. */
  readonly width: number;
}
