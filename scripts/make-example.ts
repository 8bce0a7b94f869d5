import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCatalogue } from './example/catalogue.ts';
import { writeCooperations } from './example/cooperations.ts';
import { drawTopology } from './example/geography.ts';
import { writeIndices } from './example/indices.ts';
import {
  writeAddresses,
  writeAreas,
  writeMunicipality,
  writeStreets,
} from './example/municipality.ts';
import { writeHealthAndHousing } from './example/observations-health-housing.ts';
import { writeLearning } from './example/observations-learning.ts';
import { writePeople } from './example/observations-people.ts';
import { writeSocial } from './example/observations-social.ts';
import { drawPictures } from './example/pictures.ts';
import { writeOffers } from './example/offers.ts';
import { writeProviders } from './example/providers.ts';
import { writeText, type ExampleFile } from './example/tables.ts';

/**
 * Writes `data/` of the invented town that ships with the product, and the pictures beside its texts.
 *
 * The same bytes on every run: the texts in `content/` make claims about these numbers.
 * With `--check` nothing is written; exit 1 if the folder on disk differs.
 */
async function makeExample(): Promise<readonly ExampleFile[]> {
  return [
    writeMunicipality(),
    writeText('data/geography/areas.topojson', drawTopology()),
    writeAddresses(),
    writeAreas(),
    writeStreets(),
    writeCatalogue(),
    writeIndices(),
    ...writePeople(),
    ...writeSocial(),
    ...writeLearning(),
    ...writeHealthAndHousing(),
    writeProviders(),
    writeOffers(),
    writeCooperations(),
    ...(await drawPictures()),
  ];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const files = await makeExample();

/** Paths below `data/` on disk, with forward slashes. */
function onDisk(): string[] {
  return readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function differs({ path, bytes }: ExampleFile): boolean {
  try {
    return Buffer.compare(readFileSync(join(root, path)), bytes) !== 0;
  } catch {
    return true;
  }
}

if (process.argv.includes('--check')) {
  const known = new Set(files.map(({ path }) => path));
  const wrong = [
    ...files
      .filter(differs)
      .map(({ path }) => `${path} differs from what scripts/make-example.ts makes`),
    ...onDisk()
      .filter((path) => !known.has(path))
      .map((path) => `${path} is not made by scripts/make-example.ts`),
  ];
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${files.length} files of the example are as made.`);
} else {
  rmSync(join(root, 'data'), { recursive: true, force: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  console.log(`${files.length} files of the example written.`);
}
