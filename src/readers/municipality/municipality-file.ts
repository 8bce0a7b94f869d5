/** `data/municipality.yaml`: who publishes, which places there are, and the policy of the report. */
import { federalStateNames, federalStateOf } from '../../domain/place/federal-state.ts';
import { licenceOf, licences } from '../../domain/licence.ts';
import type {
  Level,
  Municipality,
  Publisher,
  ReferencePlace,
  SignState,
  Term,
} from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { checkSameTitles } from '../content/same-titles.ts';
import { hasPublicHost } from '../register/register-fields.ts';
import { municipalitySchema } from './municipality-schema.ts';
import type { WrittenMunicipality } from './municipality-schema.ts';
import type { YamlTree } from '../yaml/yaml.ts';
import { parseShape } from '../yaml/yaml-shape.ts';
import { usualLanguage } from '../../domain/language.ts';

/** Defaults of the signs that an office writes in place of a number. */
export const usualSigns: Readonly<Record<SignState, readonly string[]>> = {
  zero: ['-'],
  withheld: ['.'],
  unreliable: ['/'],
  notMeaningful: ['x'],
  later: ['…', '...'],
  notAvailable: ['k.A.', 'k. A.', 'n/a', 'NA', 'NULL', 'keine Angabe'],
};

/**
 * Parses municipality.yaml.
 *
 * @returns undefined where no report can be read without it: id, name or every level is missing
 */
export function parseMunicipality(tree: YamlTree, problems: ProblemList): Municipality | undefined {
  const written = parseShape(municipalitySchema, tree, problems, {
    strictWithin: ['disclosure'],
  });
  if (written === undefined) return undefined;
  if (written.id.toLowerCase() === unassigned) {
    problems.add('reserved-id', tree.place(['id']), { key: 'id', id: written.id });
  }
  // Protection is not left to a key that somebody forgot to fill.
  const empty = [
    ...tree.emptyKeys([]).filter((key) => key === 'disclosure'),
    ...tree
      .emptyKeys(['disclosure'])
      .filter((key) => key in municipalitySchema.shape.disclosure.unwrap().shape)
      .map((key) => `disclosure.${key}`),
  ];
  for (const key of empty) problems.add('missing-key', tree.keyPlace(key.split('.')), { key });
  const minimumCount = written.disclosure?.minimumCount ?? 5;
  if (minimumCount < 3) {
    const place = tree.place(['disclosure', 'minimumCount']);
    problems.add('minimum-count-too-low', place, { value: minimumCount });
  }
  const { asOf: offersAsOf, crs: offersCrs, staleAfterMonths = 18 } = written.offers ?? {};
  return {
    id: written.id,
    name: written.name,
    kind: written.kind,
    language: written.language,
    languages: [...new Set([written.language, ...written.languages])],
    site: siteOf(written, tree, problems),
    state: stateNamed(written, tree, problems),
    publisher: (written.publisher ?? { name: written.name }) satisfies Publisher,
    licence: licenceNamed(written.licence, tree, problems),
    demonstration: written.demonstration,
    accent: written.accent,
    levels: levelsOf(written, tree, problems),
    asOf: written.asOf,
    crs: written.crs,
    disclosure: {
      minimumCount,
      minimumDenominator: written.disclosure?.minimumDenominator ?? 100,
      width: written.disclosure?.width ?? minimumCount,
    },
    signs: signsOf(written, tree, problems),
    offers: { asOf: offersAsOf, crs: offersCrs, staleAfterMonths },
    offerTypes: termsOf('offerTypes', written.offerTypes, tree, problems),
    phases: termsOf('phases', written.phases, tree, problems),
    ignoreAreas: written.ignoreAreas,
    synonyms: synonymsOf(written, tree, problems),
    references: referencesOf(written, tree, problems),
    themes: termsOf('themes', written.themes, tree, problems),
  };
}

function siteOf(
  { site }: WrittenMunicipality,
  tree: YamlTree,
  problems: ProblemList,
): string | undefined {
  if (site === undefined) return undefined;
  const { origin, pathname, search, hash } = new URL(site);
  const path = pathname + search + hash;
  if (path !== '/') problems.add('site-has-path', tree.place(['site']), { site, origin, path });
  if (!hasPublicHost(site)) problems.add('site-not-public', tree.place(['site']), { site });
  return origin;
}

/**
 * Problem `unknown-state`. The key has a meaning in Germany alone; where a report in another language names a part of
 * another country, nothing follows from it and nothing is said.
 */
function stateNamed(
  { state, language }: WrittenMunicipality,
  tree: YamlTree,
  problems: ProblemList,
): string | undefined {
  if (state === undefined) return undefined;
  const known = federalStateOf(state);
  const nearest = nearestName(state, federalStateNames);
  if (known === undefined && (language === usualLanguage || nearest !== undefined)) {
    problems.add('unknown-state', tree.place(['state']), { value: state, nearest });
  }
  return known ?? state;
}

function licenceNamed(written: string, tree: YamlTree, problems: ProblemList): string {
  const known = licenceOf(written);
  if (known === undefined) {
    const nearest = nearestLicence(written);
    problems.add('unknown-licence', tree.place(['licence']), { value: written, nearest });
  }
  return known?.id ?? written;
}

/** The known licence whose name is nearest. */
export const nearestLicence = (written: string): string | undefined =>
  nearestName(
    written,
    licences.flatMap((one) => [one.id, ...one.names]),
  );

function levelsOf(
  written: WrittenMunicipality,
  tree: YamlTree,
  problems: ProblemList,
): readonly Level[] {
  const place = (at: number) => tree.place(['levels', at]);
  const levels = uniqueById('levels', written.levels, tree, problems);
  for (const [at, { id }] of levels.entries()) {
    if (id.toLowerCase() !== 'municipality') continue;
    problems.add('reserved-id', place(at), { key: 'levels', id });
  }
  const chosen = levels.filter((level) => level.report === true);
  if (chosen.length > 1) {
    const ids = chosen.map((level) => level.id);
    problems.add('report-level-unclear', tree.keyPlace(['levels']), { levels: ids });
  }
  // Where nothing is said, the finest level that is part of the tree speaks.
  const report = chosen[0] ?? levels.findLast((level) => level.report !== false) ?? levels.at(-1);
  return levels.map((level) => ({
    ...level,
    plural: level.plural ?? level.title,
    report: level === report,
  }));
}

/** Problems: `duplicate-entry`, and `reserved-id` for the key of the municipality or of people without an area. */
function referencesOf(
  { id: own, references }: WrittenMunicipality,
  tree: YamlTree,
  problems: ProblemList,
): readonly ReferencePlace[] {
  const seen = new Set<string>();
  return references.filter(({ id }, at) => {
    const folded = id.toLowerCase();
    const place = tree.place(['references', at, 'id']);
    const taken = folded === own.toLowerCase() || folded === unassigned;
    if (taken) problems.add('reserved-id', place, { key: 'references', id });
    const again = seen.has(folded);
    if (again) problems.add('duplicate-entry', place, { key: 'references', id });
    seen.add(folded);
    return !taken && !again;
  });
}

/** Problem `synonym-alone`: a group without a second word says nothing and is left out. */
const synonymsOf = (
  { synonyms }: WrittenMunicipality,
  tree: YamlTree,
  problems: ProblemList,
): Municipality['synonyms'] =>
  synonyms.filter((group, at) => {
    const words = new Set(group.map((word) => word.toLowerCase()));
    if (words.size > 1) return true;
    const [value = ''] = group;
    problems.add('synonym-alone', tree.place(['synonyms', at]), { value });
    return false;
  });

function signsOf(
  { signs }: WrittenMunicipality,
  tree: YamlTree,
  problems: ProblemList,
): Readonly<Record<SignState, readonly string[]>> {
  const states = Object.keys(usualSigns) as SignState[];
  const users = new Map<string, SignState[]>();
  for (const state of states) {
    for (const sign of new Set(signs?.[state])) {
      users.set(sign, [...(users.get(sign) ?? []), state]);
    }
  }
  for (const [sign, used] of users) {
    const [, second] = used;
    if (second === undefined) continue;
    problems.add('sign-used-twice', tree.place(['signs', second]), { sign, states: used });
  }
  // A sign that is given a new meaning loses its usual one.
  const read = (state: SignState): readonly string[] =>
    signs?.[state] ?? usualSigns[state].filter((sign) => !users.has(sign));
  return {
    zero: read('zero'),
    withheld: read('withheld'),
    unreliable: read('unreliable'),
    notMeaningful: read('notMeaningful'),
    later: read('later'),
    notAvailable: read('notAvailable'),
  };
}

type ListKey = 'levels' | 'offerTypes' | 'phases' | 'themes';

const termsOf = (
  key: ListKey,
  terms: readonly Term[],
  tree: YamlTree,
  problems: ProblemList,
): readonly Term[] => uniqueById(key, terms, tree, problems);

/** Reports ids that occur twice, without regard to case, and keeps the first of each. Problems: `duplicate-entry`, `same-title`. */
function uniqueById<T extends Term>(
  key: ListKey,
  entries: readonly T[],
  tree: YamlTree,
  problems: ProblemList,
): readonly T[] {
  const seen = new Set<string>();
  const unique = entries.filter((entry, at) => {
    const folded = entry.id.toLowerCase();
    const again = seen.has(folded);
    if (again) problems.add('duplicate-entry', tree.place([key, at, 'id']), { key, id: entry.id });
    seen.add(folded);
    return !again;
  });
  const at = (id: string): number => entries.findIndex((entry) => entry.id === id);
  checkSameTitles(key, unique, (id) => tree.place([key, at(id), 'title']), problems);
  return unique;
}
