// Stadtteil | name | provider | places (empty: not known) | focus

export const youthClubs = `
0101 | Jugendcafé Turmuhr | Stadt | | Offener Treff, Berufseinstieg
0102 | Jugendtreff Weiche 7 | Nachbarn für Kinder | | Kochen, Musik, Hausaufgaben
0105 | Jugendhaus Weststadt | Limmeufer gGmbH | | Werkstatt, Mädchentage
0201 | Jugendzentrum Lerche | Jugendwerk Lerchenfeld e. V. | | Tonstudio, Bewerbungshilfe
0201 | Abenteuerspiel Am Anger | Jugendwerk Lerchenfeld e. V. | | Bauspielplatz mit Betreuung
0202 | Jugendraum Paulus | Ev. Kirchenkreis | |
0202 | Kinderatelier Alte Ziegelei | Alte Ziegelei e. V. | | Malen, Ton, Theater
0205 | Jugendtreff Sandhügel | Limmeufer gGmbH | | Medien
0301 | Jugendkeller Haberloh | Ev. Kirchenkreis | | Bandprobe
`;

export const clubs = `
0101 | Kinderturnen am Markt | Turnverein Reihersbrück 1862 e. V. | |
0101 | Tanzstudio Drehpunkt | Tanzstudio Drehpunkt | |
0103 | Ruderjugend Limme | Ruderclub Limme e. V. | |
0104 | Tennis für Kinder | Turnverein Reihersbrück 1862 e. V. | |
0105 | Judo in der Weststadt | TV Reihersbrück | |
0201 | Fußball SV Lerchenfeld-Kamp | SV Lerchenfeld-Kamp e. V. | | Mädchenmannschaften seit 2019
0201 | Wassergewöhnung unterwegs | Schwimmfreunde Reihersbrück e. V. | | Bus holt Kinder am Ganztag ab
0202 | Handball im Kamp | SV Lerchenfeld-Kamp e. V. | |
0203 | Voltigieren Hagenhof | Reitschule Hagenhof | |
0301 | TuS Haberloh Kinder und Jugend | TuS Haberloh | |
0301 | Schwimmkurse im Bürgerbad | Bäder GmbH | | Kurse ab 5 Jahren
0302 | Kanugruppe Röhricht | Ruderclub Limme e. V. | |
0303 | Leichtathletik am Mühlenberg | TV Reihersbrück | |
`;

export const libraries = `
0101 | Stadtbibliothek am Kornmarkt | Stadtbibliothek Reihersbrück | | Kinderetage, Vorlesestunde
0105 | Zweigstelle Weststadt | Stadtbücherei | |
0201 | Bücherbus Nord | Stadtbücherei | | Hält viermal in der Woche
0301 | Bücherei im Pfarrhaus | Ev. Kirchenkreis | |
`;

export const playgrounds = `
0101 | Spielplatz Stadtmauer | Stadtgrün Reihersbrück | |
0102 | Spielplatz Kranichweg | Stadtgrün Reihersbrück | | Nestschaukel, Beschattung 2025
0103 | Spielplatz Gerberbach | Grünflächenamt | | Matschanlage
0104 | Spielplatz Schlosspark | Stadtgrün Reihersbrück | |
0104 | Spielplatz Orangerie | Stadtgrün Reihersbrück | | Für Kinder unter 3 Jahren
0105 | Spielplatz Drosselweg | Stadtgrün Reihersbrück | | Mit dem Rollstuhl befahrbar
0105 | Spielplatz Am Wehr | Grünflächenamt | |
0201 | Spielplatz Himmelswiese | Stadtgrün Reihersbrück | | Mit Kindern geplant
0201 | Spielplatz Am Anger | Stadtgrün Reihersbrück | |
0201 | Skatepark Nord | Stadtgrün Reihersbrück | | Mit Jugendlichen geplant
0202 | Spielplatz Kampwiese | Stadtgrün Reihersbrück | |
0202 | Bolzplatz Im Kamp | Stadtgrün Reihersbrück | |
0203 | Spielplatz Auwiese | Grünflächenamt | |
0205 | Spielplatz Sandhügel | Stadtgrün Reihersbrück | |
0301 | Spielplatz Mühlbach | Stadtgrün Reihersbrück | |
0301 | Spielplatz Haberloher Anger | Stadtgrün Reihersbrück | |
0302 | Spielplatz Schilfufer | Stadtgrün Reihersbrück | | Wasserspiel
0303 | Spielplatz Windmühle | Stadtgrün Reihersbrück | |
0303 | Spielplatz Bergwiese | Stadtgrün Reihersbrück | |
0304 | Spielplatz Neue Wiesen | Stadtgrün Reihersbrück | | Der einzige im Neubaugebiet
`;

// No provider, no opening hours: places where children and families simply are.
export const meetingPoints = `
0101 | Brunnen auf dem Kornmarkt | | | Treff nach der Schule
0102 | Vorplatz des Bahnhofs | | | Treff der Jugendlichen am Abend
0103 | Ruderwiese an der Limme | | | Familien am Wochenende
0201 | Bank am Bücherbus | | | Eltern warten hier gemeinsam
0201 | Wiese hinter Haus 12 | | | Picknick, Fußball
0202 | Kiosk Im Kamp | | | Nach dem Training
0203 | Feuerwehrhaus Hagen | | | Kinderfeuerwehr, Dorffeste
0302 | Steg am Altarm | | | Angeln, im Sommer baden
0304 | Pfarrwiese St. Jost | | | Krabbelgruppe, von Eltern organisiert
`;
