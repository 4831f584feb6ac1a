import type { Location } from '../model/location';

/** Where each line of a text begins. */
export type Lines = readonly number[];

/** The lines of a text. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Turns offsets of a text into lines and columns, one-based. */
export function placesOf(file: string, lines: Lines): (offset: number) => Location {
  return (offset) => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
  };
}
