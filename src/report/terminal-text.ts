export const terminalColumns = 96;

/** Columns a text takes: every character the reports use is one column wide. */
export const columnsOf = (text: string): number => Array.from(text).length;

/** Control characters of a plan’s texts must not reach a terminal. */
// oxlint-disable-next-line no-control-regex
export const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

/** Lines of at most 96 columns; a longer word stands alone on its line. */
export const wrapped = (text: string, first = '', rest = first): readonly string[] => {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of plain(text).split(' ')) {
    if (word === '') continue;
    if (!empty && columnsOf(current) + 1 + columnsOf(word) > terminalColumns) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += (empty ? '' : ' ') + word;
    empty = false;
  }
  return [...lines, current];
};

/** Rows as columns of equal width; numbers stand to the right. */
export const alignedColumns = (
  rows: readonly (readonly string[])[],
  alignRight: readonly boolean[],
): readonly string[] => {
  const widths = alignRight.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell)));
        return alignRight[column] === true ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd(),
  );
};
