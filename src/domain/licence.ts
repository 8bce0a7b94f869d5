/** Open licences by the names that SPDX, DCAT-AP.de and GovData give them. */

export interface Licence {
  /** The name used on pages and in downloads. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Last part of `http://dcat-ap.de/def/licenses/…`. */
  readonly dcatApDe: string;
  /** Other names by which it is understood. */
  readonly names: readonly string[];
}

const licence = (
  id: string,
  title: string,
  url: string,
  dcatApDe: string,
  ...names: readonly string[]
): Licence => ({ id, title, url, dcatApDe, names });

/** The licences of German open data, and those that others publish their statistics under. */
export const licences: readonly Licence[] = [
  licence(
    'dl-de/by-2-0',
    'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    'https://www.govdata.de/dl-de/by-2-0',
    'dl-by-de/2.0',
    'DL-DE-BY-2.0',
  ),
  licence(
    'dl-de/zero-2-0',
    'Datenlizenz Deutschland – Zero – Version 2.0',
    'https://www.govdata.de/dl-de/zero-2-0',
    'dl-zero-de/2.0',
    'DL-DE-ZERO-2.0',
  ),
  licence(
    'CC0-1.0',
    'Creative Commons Zero 1.0',
    'https://creativecommons.org/publicdomain/zero/1.0/',
    'cc-zero',
    'CC0',
  ),
  licence(
    'CC-BY-4.0',
    'Creative Commons Attribution 4.0 International',
    'https://creativecommons.org/licenses/by/4.0/',
    'cc-by/4.0',
    'CC BY',
  ),
  licence(
    'CC-BY-3.0-DE',
    'Creative Commons Namensnennung 3.0 Deutschland',
    'https://creativecommons.org/licenses/by/3.0/de/',
    'cc-by-de/3.0',
    'CC BY 3.0 DE',
  ),
  licence(
    'CC-BY-3.0',
    'Creative Commons Attribution 3.0 Unported',
    'https://creativecommons.org/licenses/by/3.0/',
    'cc-by/3.0',
    'CC BY 3.0',
  ),
  licence(
    'CC-BY-SA-4.0',
    'Creative Commons Attribution-ShareAlike 4.0 International',
    'https://creativecommons.org/licenses/by-sa/4.0/',
    'cc-by-sa/4.0',
    'CC BY-SA 4.0',
  ),
  licence(
    'CC-BY-NC-4.0',
    'Creative Commons Attribution-NonCommercial 4.0 International',
    'https://creativecommons.org/licenses/by-nc/4.0/',
    'cc-by-nc/4.0',
    'CC BY-NC 4.0',
  ),
  licence(
    'CC-BY-ND-4.0',
    'Creative Commons Attribution-NoDerivatives 4.0 International',
    'https://creativecommons.org/licenses/by-nd/4.0/',
    'cc-by-nd/4.0',
    'CC BY-ND 4.0',
  ),
  licence(
    'ODbL-1.0',
    'Open Data Commons Open Database License 1.0',
    'https://opendatacommons.org/licenses/odbl/1-0/',
    'odbl',
    'odc-odbl',
  ),
  licence(
    'ODC-By-1.0',
    'Open Data Commons Attribution License 1.0',
    'https://opendatacommons.org/licenses/by/1-0/',
    'odby',
    'odc-by',
  ),
  licence(
    'PDDL-1.0',
    'Open Data Commons Public Domain Dedication and License 1.0',
    'https://opendatacommons.org/licenses/pddl/1-0/',
    'odcpddl',
    'odc-pddl',
  ),
  licence(
    'dl-de/by-1-0',
    'Datenlizenz Deutschland – Namensnennung – Version 1.0',
    'https://www.govdata.de/dl-de/by-1-0',
    'dl-by-de/1.0',
    'DL-DE-BY-1.0',
  ),
  licence(
    'GeoNutzV',
    'Verordnung zur Festlegung der Nutzungsbestimmungen für die Bereitstellung von Geodaten des Bundes',
    'https://www.gesetze-im-internet.de/geonutzv/',
    'geonutz/20130319',
    'geonutz',
  ),
  licence(
    'OGL-UK-3.0',
    'Open Government Licence v3.0',
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    'other-open',
    'OGL',
    'OGL v3.0',
    'Open Government Licence 3.0',
    'Open Government Licence v3.0',
  ),
];

/** Separators, case and the address of the vocabulary differ between catalogues; letters and digits do not. */
const keyOf = (written: string): string =>
  written
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?dcat-ap\.de\/def\/licenses\//u, '')
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[^a-z0-9]/gu, '');

const byName = new Map(
  licences.flatMap((one) => {
    // Licences without an entry of their own share `other-open`: that name says which no more.
    const dcatApDe = one.dcatApDe.startsWith('other-') ? [] : [one.dcatApDe];
    const names = [one.id, one.title, one.url, ...dcatApDe, ...one.names];
    return names.map((name) => [keyOf(name), one] as const);
  }),
);

/** The licence that a name, short name or address means. */
export const licenceOf = (written: string): Licence | undefined => byName.get(keyOf(written));
