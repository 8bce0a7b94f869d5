/**
 * Who a person turns to in each German state when a public website stays inaccessible: the enforcement procedure of
 * Directive (EU) 2016/2102, Article 9, as state law has it.
 *
 * Gathered from what the bodies publish (among them lbit.hessen.de, barrierefreiheit-bw.de, lbbp.nrw.de, lf-barrierefreiheit-st.de,
 * service.bremen.de) and from public statements of accessibility, November 2026. Bodies move and are renamed: a
 * municipality checks the entry of its state.
 */
export interface EnforcementBody {
  /** Official names, whatever the language of the pages. */
  readonly name: string;
  /** Street, postcode and town; undefined where the body asks to be written to by e-mail. */
  readonly address?: string | undefined;
  readonly email: string;
  readonly website?: string | undefined;
}

const bodies: Readonly<Record<string, EnforcementBody>> = {
  'Baden-Württemberg': {
    name: 'Schlichtungsstelle beim Landeszentrum Barrierefreiheit Baden-Württemberg',
    address: 'Else-Josenhans-Straße 6, 70173 Stuttgart',
    email: 'schlichtung@barrierefreiheit.bwl.de',
    website: 'https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag',
  },
  Bayern: {
    name: 'Landesamt für Digitalisierung, Breitband und Vermessung, Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik',
    address: 'St.-Martin-Straße 47, 81541 München',
    email: 'bitv@bayern.de',
    website: 'https://www.ldbv.bayern.de/digitalisierung/bitv.html',
  },
  Berlin: {
    name: 'Landesbeauftragte für digitale Barrierefreiheit',
    email: 'landesbeauftragte-digitale-barrierefreiheit@senatskanzlei.berlin.de',
    website: 'https://www.berlin.de/moderne-verwaltung/barrierefreie-it/',
  },
  Brandenburg: {
    name: 'Durchsetzungsstelle für barrierefreie Informationstechnik des Landes Brandenburg',
    address: 'Henning-von-Tresckow-Straße 2–13, 14467 Potsdam',
    email: 'durchsetzung.BIT@msgiv.brandenburg.de',
    website: 'https://msgiv.brandenburg.de',
  },
  Bremen: {
    name: 'Zentralstelle für barrierefreie Informationstechnik bei der oder dem Landesbehindertenbeauftragten der Freien Hansestadt Bremen',
    address: 'Teerhof 59, 28199 Bremen',
    email: 'schlichtungsstelle@lbb.bremen.de',
    website: 'https://www.lbb.bremen.de',
  },
  Hamburg: {
    name: 'Schlichtungsstelle nach dem Hamburgischen Behindertengleichstellungsgesetz',
    email: 'schlichtungsstelle-hmbbgg@soziales.hamburg.de',
    website: 'https://www.hamburg.de/schlichtungsstelle',
  },
  Hessen: {
    name: 'Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik, Regierungspräsidium Gießen',
    address: 'Landgraf-Philipp-Platz 1–7, 35390 Gießen',
    email: 'Durchsetzungsstelle-LBIT@rpgi.hessen.de',
    website: 'https://lbit.hessen.de/durchsetzungs-und-ueberwachungsstelle/durchsetzungsstelle',
  },
  'Mecklenburg-Vorpommern': {
    name: 'Überwachungsstelle für barrierefreie Informationstechnik Mecklenburg-Vorpommern',
    address: 'Werderstraße 124, 19055 Schwerin',
    email: 'ueberwachungsstelle@sm.mv-regierung.de',
    website: 'https://www.regierung-mv.de/Landesregierung/sm/Soziales/Ueberwachungsstelle/',
  },
  Niedersachsen: {
    name: 'Schlichtungsstelle nach dem Niedersächsischen Behindertengleichstellungsgesetz',
    email: 'schlichtungsstelle@ms.niedersachsen.de',
    website:
      'https://www.ms.niedersachsen.de/startseite/service_kontakt/barrierefreie_it/barrierefreie-it-in-niedersachsen-183088.html',
  },
  'Nordrhein-Westfalen': {
    name: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
    email: 'ombudsstelle-barrierefreie-it@mags.nrw.de',
    website: 'https://www.lbbp.nrw.de/ombudsstelle',
  },
  'Rheinland-Pfalz': {
    name: 'Durchsetzungsstelle für barrierefreie Informationstechnik des Landes Rheinland-Pfalz',
    email: 'durchsetzungsstelle@mastd.rlp.de',
    website: 'https://mastd.rlp.de',
  },
  Saarland: {
    name: 'Schlichtungsstelle beim Ministerium für Arbeit, Soziales, Frauen und Gesundheit',
    address: 'Franz-Josef-Röder-Straße 23, 66119 Saarbrücken',
    email: 'inklusion@soziales.saarland.de',
  },
  Sachsen: {
    name: 'Durchsetzungsstelle bei der oder dem Landesbeauftragten für Inklusion der Menschen mit Behinderungen',
    address: 'Archivstraße 1, 01097 Dresden',
    email: 'durchsetzungsstelle@sk.sachsen.de',
    website: 'https://www.sk.sachsen.de',
  },
  'Sachsen-Anhalt': {
    name: 'Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt',
    email: 'ombudsstelle@ukst.de',
    website: 'https://lf-barrierefreiheit-st.de/ueber-uns/ombudsstelle',
  },
  'Schleswig-Holstein': {
    name: 'Beschwerdestelle für barrierefreie Informationstechnik',
    address: 'Karolinenweg 1, 24105 Kiel',
    email: 'bbit@landtag.ltsh.de',
    website: 'https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren/',
  },
  Thüringen: {
    name: 'Durchsetzungsstelle bei der oder dem Landesbeauftragten für Menschen mit Behinderungen',
    address: 'Jürgen-Fuchs-Straße 1, 99096 Erfurt',
    email: 'kontakt@tlmb.thueringen.de',
    website: 'https://www.tlmb.thueringen.de',
  },
};

/**
 * The body of a state.
 *
 * @param state short name as `federalStateOf` gives it
 * @returns undefined outside Germany, or where the report names no state
 */
export const enforcementBodyOf = (state: string | undefined): EnforcementBody | undefined =>
  state === undefined ? undefined : bodies[state];
