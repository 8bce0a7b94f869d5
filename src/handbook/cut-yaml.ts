/** Cuts one key out of a YAML text of the example: the keys above it, and itself as it is written. */
import { isScalar, parse, stringify, visit, Document } from 'yaml';

type Tree = unknown;

const parsed = new Map<string, Tree>();

/** The tree of a text of the example; each is asked for once for every key. */
function treeOf(text: string): Tree {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

/** The same tree with nothing but what lies at the path; undefined where no entry has it. */
function only(tree: Tree, path: readonly string[]): Tree {
  const [key, ...rest] = path;
  if (key === undefined) return tree;
  if (Array.isArray(tree)) {
    const cut = (tree as readonly Tree[])
      .map((entry) => only(entry, path))
      .find((entry) => entry !== undefined);
    return cut === undefined ? undefined : [cut];
  }
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, key)) return undefined;
  const below = only((tree as Readonly<Record<string, Tree>>)[key], rest);
  return below === undefined ? undefined : { [key]: below };
}

/**
 * @param text YAML of the example
 * @param path of the key, without the places in lists
 * @returns undefined where the text does not hold the key
 */
export function cutYaml(text: string, path: readonly string[]): string | undefined {
  const cut = only(treeOf(text), path);
  if (cut === undefined) return undefined;
  const made = new Document(cut);
  visit(made, {
    Seq(_, list) {
      // Short lists stand on one line, as people write them.
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return stringify(made, {
    singleQuote: true,
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd();
}

/** The front matter of an MDX text, '' where it has none. */
export const frontMatterOf = (text: string): string =>
  /^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '';
