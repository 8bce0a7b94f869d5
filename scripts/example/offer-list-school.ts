// Stadtteil | name | provider | places (empty: not known) | focus

export const schools = `
0101 | Grundschule am Kornmarkt | Stadt | | Musikalische Grundschule
0101 | Limmetor-Gymnasium | Stadt | | Alte Sprachen, Musik
0102 | Kranich-Grundschule | Stadt | | Familienklassen, Herkunftssprachen
0102 | Berufskolleg Limmetal | Stadt | | Technik, Gesundheit, Soziales
0104 | Schlossgarten-Grundschule | Stadt | | Schulgarten
0105 | Grundschule Weststadt | Stadt | | Gemeinsames Lernen
0105 | Realschule am Wehr | Stadt | | Naturwissenschaften
0201 | Lerchen-Grundschule | Stadt | | Familiengrundschulzentrum
0201 | Grundschule Am Anger | Stadt | | Gemeinsames Lernen
0201 | Gesamtschule Nord | Stadt | | Gebundener Ganztag, Oberstufe seit 2025
0202 | Kamp-Grundschule | Stadt | | Bewegte Schule
0203 | Grundschule Au/Hagen | Stadt | | Kleine Schule, jahrgangsgemischt
0205 | Grundschule am Sandhügel | Stadt | | Gemeinsames Lernen
0301 | Grundschule Haberloh | Stadt | | Schwimmen ab Klasse 1
0301 | Gymnasium Haberloh | Stadt | | Sport
0302 | Schilf-Grundschule | Stadt | | Umweltschule
0303 | Mühlenberg-Grundschule | Stadt | | Montessori-Zweig
0304 | Grundschule St. Jost | Stadt | | Im Umbau, bald dreizügig
`;

export const afternoons = `
0101 | Ganztag am Kornmarkt | Turnverein Reihersbrück 1862 e. V. | 75 |
0102 | Ganztag Kranich-Grundschule | Nachbarn für Kinder | 120 | Mittagessen für alle
0104 | Ganztag Schlossgarten | Stift am Limmetor | 110 |
0105 | Ganztag Weststadt | Limmeufer gGmbH | 150 |
0201 | Ganztag Lerchen-Grundschule | Jugendwerk Lerchenfeld e. V. | 140 | Lesepaten, Schwimmgruppe
0201 | Ganztag Am Anger | Limmeufer gGmbH | 60 |
0202 | Ganztag Kamp | Limmeufer gGmbH | 125 |
0203 | Ganztag Au/Hagen | Heimatverein Au/Hagen e. V. | 40 |
0205 | Ganztag Sandhügel | Miteinander gGmbH | 95 | Inklusion
0301 | Ganztag Haberloh | TuS Haberloh | 120 | Sport
0302 | Ganztag Schilf-Grundschule | Bildungsbrücken | 75 |
0303 | Ganztag Mühlenberg | Familiennetz | 115 |
0304 | Ganztag St. Jost | Kath. Pfarrei St. Jost | | Während des Umbaus im Pfarrheim
`;

export const counselling = `
0101 | Erziehungsberatung am Markt | Ev. Kirchenkreis | | Beratung für Eltern, Kinder, Jugendliche
0101 | Frauenberatung Reihersbrück | Frauenberatung Reihersbrück e. V. | | Schutz und Beratung
0101 | Jugendberufsagentur | Stadt | | Schule, Ausbildung, Arbeit unter einem Dach
0102 | Beratung im Gleis 3 | Bündnis Kinderschutz | | Kinderschutz, Trennung, Umgang
0102 | Suchthilfe für junge Leute | Suchthilfe Limmetal e. V. | |
0105 | Frühförderstelle Westwind | Miteinander inklusiv gGmbH | | Kinder mit Behinderung
0201 | Beratung vor Ort Lerchenfeld | Jugendamt Reihersbrück | | Allgemeiner Sozialdienst im Stadtteilbüro
0202 | Praxis für Logopädie im Kamp | Praxis für Logopädie im Kamp | |
0301 | Schulpsychologische Beratung | Stadt | |
`;
