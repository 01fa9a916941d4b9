import Papa from 'papaparse';

/**
 * The line in which each record begins, from 1: fields may hold line breaks, and empty lines are no records. Reads the text
 * once more, so ask only where a line has to be told.
 * @param from where the header begins, which is record 0.
 */
export function recordLines(text: string, from: number, delimiter: string): readonly number[] {
  const lines: number[] = [];
  let line = 1 + breaksIn(text.slice(0, from));
  const { data } = Papa.parse<string[]>(text.slice(from), { delimiter });
  for (const cells of data) {
    if (cells.length > 1 || cells[0] !== '') lines.push(line);
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
  }
  return lines;
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
