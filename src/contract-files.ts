/** Deliveries that are files of the contract already: known by their names, and put where they belong. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from './build-report.ts';
import { isRegister } from './import-for-starter.ts';
import { putFile } from './put-file.ts';
import { catalogueFile } from './readers/catalogue/catalogue.ts';
import { addressesFile } from './readers/geography/areas/addresses.ts';
import { areasFile } from './readers/geography/areas/areas-file.ts';
import { streetsFile } from './readers/geography/areas/streets-file.ts';
import { cooperationsFile, groupsFile, offersFile, providersFile } from './readers/report-files.ts';

interface Delivery {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file lies that bears a name of the contract. */
export const contractPath = (name: string): string => `data/${name.toLowerCase()}`;

/** Whether a delivery is a list and no table of numbers: by its name in the contract, or by its columns. */
export const isList = ({ name, bytes }: Delivery): boolean =>
  contractTables.includes(contractPath(name)) || isRegister(name, bytes);

/** In this order each needs only what stands before it. */
const contractTables: readonly string[] = [
  groupsFile, areasFile, streetsFile, addressesFile, providersFile, offersFile, cooperationsFile, catalogueFile,
]; // prettier-ignore

/** Puts files of the contract where they belong, each as it is; not those that the check refuses there. */
export async function putContractFiles<D extends Delivery>(
  folder: string,
  deliveries: readonly D[],
): Promise<ReadonlySet<D>> {
  const placed = new Set<D>();
  const errorsNow = async (): Promise<number> =>
    (await checkReport(folder)).problems.filter(({ level }) => level === 'error').length;
  for (const path of contractTables) {
    const own = deliveries.find(({ name }) => contractPath(name) === path);
    if (own === undefined) continue;
    const at = join(folder, path);
    const before = existsSync(at) ? readFileSync(at) : undefined;
    const known = await errorsNow();
    putFile(folder, path, own.bytes);
    if ((await errorsNow()) <= known) placed.add(own);
    else if (before === undefined) rmSync(at, { force: true });
    else putFile(folder, path, before);
  }
  return placed;
}
