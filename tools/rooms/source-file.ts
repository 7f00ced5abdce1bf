/** The sources of the repository, parsed once; every wall reads these. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, visitorKeys, type Program } from 'oxc-parser';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  readonly lineAt: (offset: number) => number;
}

export interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every file below the folders that belong to the repository's code. */
export const listFiles = (root: string, folders: readonly string[]): string[] => {
  const found: string[] = [];
  const enter = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules') enter(path);
      } else found.push(path);
    }
  };
  const present = new Set(readdirSync(root));
  for (const folder of folders) if (present.has(folder)) enter(folder);
  return found.sort();
};

export const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);
/** Tests belong to no room: packages and the clock are theirs to use. */
export const isTest = (path: string): boolean => /\.(test|case)\.tsx?$/.test(path);
export const isConfig = (path: string): boolean => path.endsWith('.config.ts');

const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
};

export const parseFile = (root: string, path: string): SourceFile => {
  const text = readFileSync(join(root, path), 'utf8');
  const parsed = parseSync(path, text, { preserveParens: false });
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return { path, text, program: parsed.program, comments: parsed.comments, lineAt: lineFinder(text) };
};

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

/** Depth first; the parent comes with each node. */
export const walk = (
  program: Program,
  visit: (node: AstNode, parent: AstNode | undefined, key: string) => void,
): void => {
  const enter = (node: AstNode, parent: AstNode | undefined, key: string): void => {
    visit(node, parent, key);
    for (const field of visitorKeys[node.type] ?? []) {
      const child = node[field];
      if (Array.isArray(child)) {
        for (const item of child as unknown[]) if (isNode(item)) enter(item, node, field);
      } else if (isNode(child)) enter(child, node, field);
    }
  };
  enter(program as unknown as AstNode, undefined, '');
};
