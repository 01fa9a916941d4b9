import Papa from 'papaparse';
import { recordLines } from './recordLines';
import { isHeader } from './suggestColumns';
import { type Table, tableFrom } from './table';

/** Any table that a program wrote as text: whatever separates its fields, with quoted line breaks, with empty lines. */
export function csvTable(text: string): Table {
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: true, delimitersToGuess: [',', ';', '\t', '|'] });
  let lines: readonly number[] | undefined;
  return tableFrom(data, isHeader, (index) => {
    lines ??= recordLines(text, 0, meta.delimiter);
    return lines[index] ?? index + 1;
  });
}
