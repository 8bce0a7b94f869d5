/** The floor of every Astro site: as many pages as another has, with nothing on them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a script that runs Astro on a folder, and gives its path. */
export function writeAstroBuild(root: string): string {
  writeFileSync(join(root, 'astro.config.mjs'), 'export default {};\n');
  writeFileSync(join(root, 'package.json'), '{"type":"module"}\n');
  const script = join(root, 'build.mjs');
  writeFileSync(
    script,
    "import { build } from 'astro';\nawait build({ root: import.meta.dirname, logLevel: 'error' });\n",
  );
  return script;
}

/** Writes the site anew, with nothing kept, and gives the script that builds it. */
export function writeEmptySite(root: string, pages: number): string {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(
    join(root, 'src/pages/[page].astro'),
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, n) => ({ params: { page: String(n) } }));
const { page } = Astro.params;
---
<!doctype html><html lang="en"><title>{page}</title><h1>{page}</h1></html>
`,
  );
  return writeAstroBuild(root);
}
