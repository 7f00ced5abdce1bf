/** One concept per file: at most 300 lines, and a name that says which. */
import type { Problem } from './room-list.ts';
import type { SourceFile } from './source-file.ts';

const longest = 300;
const exempting = /\b(generated|tableau|emitter)\b/i;
const emptyNames = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'type', 'types']);

const headerOf = (file: SourceFile): string => {
  const firstStatement = file.program.body[0]?.start ?? file.text.length;
  return file.comments
    .filter((comment) => comment.end <= firstStatement)
    .map((comment) => comment.value)
    .join('\n');
};

export const checkLength = (file: SourceFile): Problem[] => {
  const lines = file.lineAt(file.text.trimEnd().length);
  return lines <= longest || exempting.test(headerOf(file))
    ? []
    : [
        {
          path: file.path,
          line: longest + 1,
          rule: 'length',
          message: `${lines} lines; at most ${longest} unless its header says generated, tableau or emitter`,
        },
      ];
};

export const checkNames = (paths: readonly string[]): Problem[] => {
  const named = new Set<string>();
  return paths.flatMap((path) => {
    const parts = path.split('/');
    const at = parts.findIndex((part) => emptyNames.has(part.split('.')[0]?.toLowerCase() ?? ''));
    const place = parts.slice(0, at + 1).join('/');
    if (at < 0 || named.has(place)) return [];
    named.add(place);
    return [{ path: place, line: 1, rule: 'name', message: 'a name that says nothing: name the concept' }];
  });
};
