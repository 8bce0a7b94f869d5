import { writeTable, type ExampleFile } from './tables.ts';

// id | name | aliases | kind
const list = `
stadt | Stadt Reihersbrück | Stadtverwaltung; Jugendamt Reihersbrück | public
stadtbibliothek | Stadtbibliothek Reihersbrück | Stadtbücherei | public
stadtgruen | Stadtgrün Reihersbrück | Grünflächenamt | public
baeder | Reihersbrücker Bäder GmbH | Bäder GmbH | public
gesundheitsamt | Gesundheitsamt des Kreises | Kreisgesundheitsamt | public
volkshochschule | Volkshochschule Reihersbrück | VHS Reihersbrück | public
musikschule | Städtische Musikschule | | public
kirchenkreis | Evangelischer Kirchenkreis Limmetal | Ev. Kirchenkreis | church
ev-lerchenfeld | Evangelische Gemeinde Lerchenfeld | Ev. Gemeinde Lerchenfeld | church
heilig-kreuz | Katholische Pfarrei Heilig Kreuz | Pfarrei Heilig Kreuz | church
pfarrei-st-jost | Katholische Pfarrei St. Jost | Kath. Pfarrei St. Jost | church
stift-limmetor | Stift am Limmetor | | church
nachbarn-fuer-kinder | Nachbarn für Kinder e. V. | Nachbarn für Kinder | voluntary
kinderschutz | Bündnis Kinderschutz Reihersbrück e. V. | Bündnis Kinderschutz | voluntary
familiennetz | Familiennetz Limme e. V. | Familiennetz | voluntary
zwergenburg | Elterninitiative Zwergenburg e. V. | | voluntary
wurzelwerk | Waldkita Wurzelwerk e. V. | | voluntary
limmeufer | Jugendhilfe Limmeufer gGmbH | Limmeufer gGmbH | voluntary
sprachbruecke | Sprachbrücke Reihersbrück e. V. | Sprachbrücke e. V. | voluntary
jugendwerk | Jugendwerk Lerchenfeld e. V. | | voluntary
alte-ziegelei | Kulturverein Alte Ziegelei e. V. | Alte Ziegelei e. V. | voluntary
tus-haberloh | TuS Haberloh 1904 e. V. | TuS Haberloh | voluntary
sv-lerchenfeld | SV Lerchenfeld-Kamp e. V. | | voluntary
ruderclub | Ruderclub Limme e. V. | | voluntary
turnverein | Turnverein Reihersbrück 1862 e. V. | TV Reihersbrück | voluntary
schwimmfreunde | Schwimmfreunde Reihersbrück e. V. | | voluntary
lesepaten | Lesepaten Reihersbrück e. V. | | voluntary
tagespflegenetz | Tagespflegenetz Reihersbrück e. V. | Tagespflegenetz | voluntary
miteinander | Miteinander inklusiv gGmbH | Miteinander gGmbH | voluntary
suchthilfe | Suchthilfe Limmetal e. V. | | voluntary
frauenberatung | Frauenberatung Reihersbrück e. V. | | voluntary
ausbildungsbuendnis | Ausbildungsbündnis Limmetal e. V. | | voluntary
heimatverein-au-hagen | Heimatverein Au/Hagen e. V. | | voluntary
kulturverein-weststadt | Kulturverein Weststadt e. V. | | voluntary
bildungsbruecken | Bildungsbrücken gGmbH | Bildungsbrücken | voluntary
weltentdecker | Weltentdecker Kitas GmbH | Weltentdecker GmbH | private
hebammen-morgenrot | Hebammenpraxis Morgenrot | | private
drehpunkt | Tanzstudio Drehpunkt | | private
hagenhof | Reitschule Hagenhof | | private
logopaedie-im-kamp | Praxis für Logopädie im Kamp | | private
`;

interface Provider {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
}

export const providers: readonly Provider[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', name = '', aliases = '', kind = ''] = line
      .split('|')
      .map((part) => part.trim());
    return { id, name, aliases: aliases ? aliases.split('; ') : [], kind };
  });

/** The provider behind an id, a name or an alias. */
export function providerOf(word: string): Provider {
  const provider = providers.find(
    ({ id, name, aliases }) => id === word || name === word || aliases.includes(word),
  );
  if (!provider) throw new Error(`no provider „${word}“`);
  return provider;
}

/** Home page of a provider; `.example` never leads anywhere. */
export function websiteOf({ id }: Provider): string {
  return id === 'stadt' ? 'https://www.reihersbrueck.example/' : `https://www.${id}.example/`;
}

/** `data/providers.csv`. */
export function writeProviders(): ExampleFile {
  const rows = providers.map((one) => [
    one.id,
    one.name,
    one.aliases.join('|'),
    one.kind,
    websiteOf(one),
  ]);
  return writeTable('data/providers.csv', [['id', 'name', 'aliases', 'kind', 'website'], ...rows]);
}
