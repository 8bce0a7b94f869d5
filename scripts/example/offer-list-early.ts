// Stadtteil | name | provider | places (empty: not known) | focus

export const kitas = `
0101 | Kita Am Kornmarkt | Stadt | 75 | Musik im Alltag
0101 | Kita Heilig Kreuz | Pfarrei Heilig Kreuz | 60 | Feste und Bräuche aus aller Welt
0101 | Kita Zwergenburg | Elterninitiative Zwergenburg e. V. | 20 | Eltern gestalten mit
0102 | Kita Gleisnest | Stadt | 80 | Sprache im Alltag, Eltern-Kind-Frühstück
0102 | Kita Kranichweg | Stadtverwaltung | 75 | Bewegung
0102 | Kita Regenbogenfisch | Nachbarn für Kinder | 65 | Mehrsprachigkeit
0102 | Weltentdecker am Bahnhof | Weltentdecker GmbH | 40 | Deutsch und Englisch
0103 | Kita Gerberbach | Stadt | 85 | Offene Räume, Werkstatt
0103 | Kita Weidenkätzchen | Familiennetz | 45 | Kinder unter 3 Jahren
0104 | Kita Schlosspark | Stift am Limmetor | 80 | Natur und Garten
0104 | Kita Orangerie | Weltentdecker Kitas GmbH | 75 | Forschen
0104 | Kita Sankt Annen | Pfarrei Heilig Kreuz | 70 | Musik
0105 | Kita Drosselweg | Stadt | 90 | Inklusion
0105 | Kita Westwind | Miteinander gGmbH | 75 | Inklusion, Therapie im Haus
0105 | Lukas-Kita | Ev. Kirchenkreis | 80 | Religion und Philosophie
0105 | Kita Limmebogen | Stadt | 70 | Wasser und Natur
0105 | Kinderhaus Farbklecks | Kulturverein Weststadt e. V. | 20 | Atelier
0201 | Kita Lerchennest | Ev. Gemeinde Lerchenfeld | 110 | Sprache im Alltag, Familienzentrum im Haus
0201 | Kita Himmelsleiter | Stadt | 95 | Sprache im Alltag, lange Öffnung
0201 | Kita Feldmäuse | Stadt | 90 | Bewegung und Ernährung
0201 | Kita Kunterbunt | Nachbarn für Kinder e. V. | 80 | Mehrsprachigkeit, Elterncafé
0201 | Kita Am Anger | Familiennetz Limme e. V. | 45 | Kinder unter 3 Jahren
0202 | Kita Großer Kamp | Stadt | 90 | Bauen und Konstruieren
0202 | Kita Kampwichtel | Familiennetz | 75 | Bewegung
0202 | Paulus-Kita | Ev. Kirchenkreis | 60 | Musik
0202 | Waldkita Wurzelwerk | Waldkita Wurzelwerk e. V. | 20 | Draußen bei jedem Wetter
0203 | Kita Au/Hagen | Stadt | 65 | Hof und Garten
0205 | Kita Sandhügel | Stadt | 95 | Sprache im Alltag
0205 | Kita Südlicht | Miteinander inklusiv gGmbH | 80 | Inklusion
0301 | Kita Haberloher Mühle | Stadt | 85 | Natur
0301 | Kita Pusteblume | TuS Haberloh | 75 | Bewegungskita
0301 | Markus-Kita | Ev. Kirchenkreis | 60 | Erzählen und Lesen
0302 | Kita Schilfrohr | Stadt | 70 | Wasser und Natur
0302 | Kita Libelle | Familiennetz | 65 | Forschen
0302 | Kita Rohrsänger | Bildungsbrücken | | Neues Haus, Gruppen im Aufbau
0303 | Kita Mühlenberg | Stadt | 75 | Musik
0303 | Kita Windrad | Weltentdecker GmbH | 70 | Forschen, Deutsch und Englisch
0303 | Kita Zur Heiligen Familie | Pfarrei Heilig Kreuz | 65 | Feste feiern
0304 | Kita St. Jost | Kath. Pfarrei St. Jost | 90 | Dorf und Garten
0304 | Kita Neue Wiesen | Stadt | 60 | Offene Räume
`;

export const daycare = `
0101 | Tagespflege Kornmarkt | Tagespflegenetz | 5 |
0102 | Tagespflege Kleine Schritte | Tagespflegenetz | 9 | Großtagespflege
0104 | Tagespflege Schlossgarten | Tagespflegenetz Reihersbrück e. V. | 5 |
0105 | Tagespflege Weststadtküken | Tagespflegenetz | 9 | Großtagespflege
0105 | Tagespflege Am Wehr | Tagespflegenetz | 4 |
0201 | Tagespflege Lerchenkinder | Tagespflegenetz | 9 | Großtagespflege
0202 | Tagespflege Im Kamp | Tagespflegenetz | 5 |
0205 | Tagespflege Sandfloh | Tagespflegenetz | 5 |
0301 | Tagespflege Mühlbach | Tagespflegenetz | 5 |
0303 | Tagespflege Bergmäuse | Tagespflegenetz | 9 | Großtagespflege
0304 | Tagespflege Wiesenwichtel | Tagespflegenetz | | Beginnt im Herbst
`;

export const familyCentres = `
0102 | Familienzentrum Gleis 3 | Nachbarn für Kinder e. V. | | Offener Treff, Sprachkurse, Beratung im Haus
0105 | Familienzentrum Drosselweg | Stadt | | Elternkurse, Hebammensprechstunde
0201 | Familienzentrum Lerchennest | Ev. Gemeinde Lerchenfeld | | Deutsch im Alltag, Kurse für Eltern und Geschwister, Elterncafé
0205 | Familienzentrum Südlicht | Miteinander inklusiv gGmbH | | Inklusion, Beratung zur Frühförderung
0301 | Familienzentrum Haberloh | Ev. Kirchenkreis | | Eltern-Kind-Gruppen
0303 | Familienzentrum Mühlenberg | Familiennetz | | Babytreff, Vätertreff
`;

export const earlyHelp = `
0101 | Lotsendienst Guter Start | Gesundheitsamt des Kreises | | Familienhebammen kommen nach Hause
0102 | Babysprechstunde am Bahnhof | Bündnis Kinderschutz | | Ohne Termin, mit Dolmetschdienst
0104 | Hebammenpraxis Morgenrot | Hebammenpraxis Morgenrot | | Vorsorge, Kurse, Wochenbett
0201 | Willkommensbesuche Nord | Jugendamt Reihersbrück | | Besuch nach jeder Geburt
0201 | Babytreff Lerchennest | Ev. Gemeinde Lerchenfeld | | Spielkreis mit Hebamme
0301 | Elternstart Haberloh | Bündnis Kinderschutz | | Spielkreis im ersten Jahr
`;
