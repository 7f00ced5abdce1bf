/**
 * What the linter cannot express about pure rooms: `**`, `Math` as a value, and switching a wall off from inside.
 * Which members of Math are allowed, the clock, the locale and the timers are the linter's.
 */
import type { Problem } from './room-list.ts';
import { walk, type AstNode, type SourceFile } from './source-file.ts';

const compilerSwitch = /^\s*(@ts-ignore|@ts-nocheck|@ts-expect-error|\/?\s*<reference\b)/;
const linterSwitch = /^\s*(?:oxlint|eslint)-disable(?:-next-line|-line)?\b(.*)$/s;
const wallRules =
  /no-restricted-|no-eval|no-new-func|no-implied-eval|no-console|no-explicit-any|no-floating-promises|no-default-export/;

/** Switching off one of the linter's other rules, by its name, is a matter of style. */
const switchesOff = (comment: string): boolean => {
  if (compilerSwitch.test(comment)) return true;
  const rules = linterSwitch.exec(comment)?.[1]?.split('--')[0]?.trim();
  return rules !== undefined && (rules === '' || wallRules.test(rules));
};

/** A name that is not a variable: `thing.Math`, `{ Math: 1 }`, a label in a type. */
const isOnlyAName = (parent: AstNode | undefined, key: string): boolean =>
  parent !== undefined &&
  parent['computed'] !== true &&
  ((parent.type === 'MemberExpression' && key === 'property') ||
    (parent.type === 'Property' && key === 'key' && parent['shorthand'] !== true) ||
    (/^(PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(parent.type) &&
      key === 'key'));

const isDirectMember = (parent: AstNode | undefined, key: string): boolean =>
  parent?.type === 'MemberExpression' && key === 'object' && parent['computed'] === false;

export const checkPurity = (file: SourceFile): Problem[] => {
  const problems: Problem[] = [];
  const add = (offset: number, rule: string, message: string): void => {
    problems.push({ path: file.path, line: file.lineAt(offset), rule, message });
  };
  walk(file.program, (node, parent, key) => {
    if (
      (node.type === 'BinaryExpression' && node['operator'] === '**') ||
      (node.type === 'AssignmentExpression' && node['operator'] === '**=')
    ) {
      add(node.start, 'power', '** differs between engines: multiply, or use pow of quantities');
    }
    if (
      node.type === 'Identifier' &&
      node['name'] === 'Math' &&
      !isOnlyAName(parent, key) &&
      !isDirectMember(parent, key)
    ) {
      add(
        node.start,
        'math-value',
        'Math only as Math.name, so that the linter can see which function it is',
      );
    }
  });
  for (const comment of file.comments) {
    if (switchesOff(comment.value)) {
      add(comment.start, 'switched-off', `“${comment.value.trim()}”: a pure room cannot leave its walls`);
    }
  }
  return problems;
};
