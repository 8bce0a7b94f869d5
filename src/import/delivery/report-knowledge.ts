/** What a report folder says that helps to read a delivery: areas, catalogue, groups, columns.yaml, types of offers. */
import { ProblemList, hasErrors } from '../../domain/problem/problem.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { catalogueFile, parseCatalogue } from '../../readers/catalogue/catalogue.ts';
import { parseGroups } from '../../readers/catalogue/groups.ts';
import { readGeography } from '../../readers/geography/read-geography.ts';
import { parseMunicipality } from '../../readers/municipality/municipality-file.ts';
import { ReportFolder, megabytes } from '../../readers/read-folder.ts';
import { columnsFile, groupsFile, municipalityFile } from '../../readers/report-files.ts';
import { parseColumns } from '../../readers/table/columns.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { decodeText } from '../../readers/text/decode-text.ts';
import { parseYaml } from '../../readers/yaml/yaml.ts';
import type { YamlTree } from '../../readers/yaml/yaml.ts';
import type { Group, Indicator } from '../../domain/indicator/indicator.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Area } from '../../domain/place/area.ts';

export interface ReportKnowledge {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly catalogue: readonly Indicator[];
  readonly groups: readonly Group[];
}

export interface DeliveryKnowledge extends ReportKnowledge {
  readonly entries: readonly DeliveryColumns[];
}

/**
 * Reads what is needed of a report folder. Undefined where the municipality or its areas cannot be read: the problems
 * say why.
 */
export async function readKnowledge(root: string): Promise<{
  readonly knowledge: DeliveryKnowledge | undefined;
  readonly problems: readonly Problem[];
}> {
  const problems = new ProblemList();
  const folder = new ReportFolder(root, problems);
  const tree = yamlOf(municipalityFile, folder, problems);
  const municipality = tree && parseMunicipality(tree, problems);
  if (tree === undefined || municipality === undefined) {
    return { knowledge: undefined, problems: problems.all };
  }
  const geography = await readGeography(
    folder,
    municipality,
    (level, key) =>
      tree.place(['levels', municipality.levels.findIndex(({ id }) => id === level), key]),
    problems,
  );
  // Mistakes elsewhere in the report are for the check to tell.
  const aside = new ProblemList();
  const catalogueBytes = folder.readIfPresent(catalogueFile, megabytes.table);
  const groupBytes = folder.readIfPresent(groupsFile, megabytes.table);
  const columnsTree = folder.has(columnsFile) ? yamlOf(columnsFile, folder, problems) : undefined;
  const knowledge: DeliveryKnowledge = {
    municipality,
    areas: geography.areas,
    catalogue:
      (catalogueBytes && parseCatalogue(catalogueBytes, municipality, aside)?.indicators) ?? [],
    groups: groupBytes === undefined ? [] : parseGroups(groupBytes, groupsFile, aside),
    entries: columnsTree === undefined ? [] : parseColumns(columnsTree, problems),
  };
  return hasErrors(problems.all)
    ? { knowledge: undefined, problems: problems.all }
    : { knowledge, problems: problems.all };
}

function yamlOf(path: string, folder: ReportFolder, problems: ProblemList): YamlTree | undefined {
  const bytes = folder.read(path, megabytes.yaml);
  const text = bytes && decodeText(bytes, path, problems);
  return text === undefined ? undefined : parseYaml(text, path, problems);
}
