/** The leaves of the plan’s schema: `*` for any entry of a list, `[kind]` for a branch of a union. */
import { planJsonSchema } from '../../src/planning/index.ts';

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly const?: unknown;
}

const leavesOf = (node: SchemaNode, path: string): readonly string[] => {
  if (node.properties !== undefined) {
    return Object.entries(node.properties).flatMap(([name, inner]) => leavesOf(inner, `${path}/${name}`));
  }
  if (node.items !== undefined) return leavesOf(node.items, `${path}/*`);
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter(
    (branch) => branch.properties !== undefined,
  );
  if (branches.length === 0) return [path];
  return branches.flatMap((branch) =>
    leavesOf(branch, `${path}[${String(branch.properties?.['kind']?.const)}]`),
  );
};

export const schemaLeaves = (): readonly string[] => leavesOf(planJsonSchema() as SchemaNode, '');
