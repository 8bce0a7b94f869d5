/** The texts of the report that is built, compiled by Astro when a page first asks for one. */
import type { TextOnPage } from '../../site/words/shown-text.ts';

export type WordComponent = (props: never) => unknown;

export interface CompiledText {
  readonly Content: (props: {
    readonly components: Readonly<Record<string, WordComponent>>;
    readonly shown: TextOnPage;
  }) => unknown;
}

// The folder is the one of this build (astro.config.mjs).
const texts = new Map(
  Object.entries(import.meta.glob<CompiledText>('~texts/*.mdx')).map(([path, compiled]) => [
    path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx$/u, ''),
    compiled,
  ]),
);

/** The text of a name (site/work/text-files.ts). @throws where it was not written */
export async function compiledText(name: string): Promise<CompiledText> {
  const compiled = await texts.get(name)?.();
  if (compiled === undefined) throw new Error(`there is no compiled text ${name}`);
  return compiled;
}
