/** Who names whom: static imports and re-exports, dynamic imports, import types, and `new URL('./x', import.meta.url)`. */
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { walk, type AstNode, type SourceFile } from './source-file.ts';

export interface Import {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** A `url` names a file without loading it. */
  readonly kind: 'static' | 'dynamic' | 'type' | 'url';
  readonly target:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'package'; readonly name: string }
    | { readonly kind: 'builtin'; readonly name: string }
    | { readonly kind: 'unreadable' };
}

const builtins = new Set(builtinModules);

/** The strings an expression can evaluate to, as far as they are written down in it; undefined when it is computed. */
const written = (node: AstNode | null | undefined): string[] | undefined => {
  if (!node) return undefined;
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : undefined;
  if (node.type === 'TemplateLiteral') {
    const quasis = node['quasis'] as { value: { cooked: string } }[];
    return quasis.length === 1 ? quasis.map((quasi) => quasi.value.cooked) : undefined;
  }
  if (node.type === 'ConditionalExpression') {
    const first = written(node['consequent'] as AstNode);
    const second = written(node['alternate'] as AstNode);
    return first && second ? [...first, ...second] : undefined;
  }
  return undefined;
};

const isImportMetaUrl = (node: AstNode | undefined): boolean => {
  if (node?.type !== 'MemberExpression') return false;
  const object = node['object'] as AstNode;
  return object.type === 'MetaProperty' && (node['property'] as AstNode)['name'] === 'url';
};

const resolve = (root: string, from: string, specifier: string): Import['target'] => {
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const [bare = specifier] = specifier.split('?');
    const path = posix.join(posix.dirname(from), bare);
    if (!existsSync(join(root, path))) {
      // The emitted name of a source, as workers are named once built.
      const source = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((candidate) =>
        existsSync(join(root, candidate)),
      );
      if (source !== undefined) return { kind: 'file', path: source };
    }
    return { kind: 'file', path };
  }
  const [scope = specifier, inner] = specifier.replace(/^node:/, '').split('/');
  if (specifier.startsWith('node:') || builtins.has(scope)) return { kind: 'builtin', name: scope };
  return {
    kind: 'package',
    name: scope.startsWith('@') && inner !== undefined ? `${scope}/${inner}` : scope,
  };
};

export const importsOf = (root: string, file: SourceFile): Import[] => {
  const found: Import[] = [];
  const add = (kind: Import['kind'], node: AstNode, specifiers: readonly string[] | undefined): void => {
    const line = file.lineAt(node.start);
    if (specifiers === undefined) {
      found.push({ from: file.path, line, specifier: '(computed)', kind, target: { kind: 'unreadable' } });
    }
    const reached = new Set<string>();
    for (const specifier of specifiers ?? []) {
      const target = resolve(root, file.path, specifier);
      if (target.kind === 'file') {
        if (reached.has(target.path)) continue;
        reached.add(target.path);
      }
      found.push({ from: file.path, line, specifier, kind, target });
    }
  };
  walk(file.program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node['source']) add('static', node, written(node['source'] as AstNode));
        break;
      case 'ImportExpression':
        add('dynamic', node, written(node['source'] as AstNode));
        break;
      case 'TSImportType':
        add('type', node, written((node['source'] ?? node['argument']) as AstNode));
        break;
      case 'NewExpression': {
        const [first, base] = node['arguments'] as AstNode[];
        if ((node['callee'] as AstNode)['name'] === 'URL' && isImportMetaUrl(base)) {
          const specifiers = written(first);
          if (specifiers) add('url', node, specifiers);
        }
        break;
      }
    }
  });
  return found;
};
