import { alignedColumns, columnsOf, plain } from './terminal-text.ts';

/** Words of a cell on lines of at most `width` columns; a longer word stands alone. */
export const cellLines = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of plain(text).split(' ')) {
    if (word === '') continue;
    if (current !== '' && columnsOf(current) + 1 + columnsOf(word) > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
};

/** Columns of at most the given widths; what does not fit continues below in its column. */
export const wrappedColumns = (
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  alignRight: readonly boolean[],
): readonly string[] =>
  alignedColumns(
    rows.flatMap((row) => {
      const cells = widths.map((width, column) => cellLines(row[column] ?? '', width));
      const height = Math.max(...cells.map((lines) => lines.length));
      return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
    }),
    alignRight,
  );
