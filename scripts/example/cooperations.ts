import { writeTable, type ExampleFile } from './tables.ts';

// from | to | kind | since | note
const list = `
familienzentrum-lerchennest | kita-lerchennest | gemeinsames Haus | 2016 | Ein Eingang, ein Team, ein Elterncafé
familienzentrum-lerchennest | kita-himmelsleiter | Sprachförderung | 2018 | Eltern, Geschwister und Kita-Kinder lernen am selben Nachmittag
familienzentrum-lerchennest | kita-feldmaeuse | Sprachförderung | 2018 |
familienzentrum-lerchennest | kita-kunterbunt | Sprachförderung | 2019 |
familienzentrum-lerchennest | lerchen-grundschule | Übergang Kita – Schule | 2017 | Gemeinsame Übergangsgespräche im Mai
familienzentrum-lerchennest | babytreff-lerchennest | gemeinsames Haus | 2016 |
familienzentrum-lerchennest | willkommensbesuche-nord | Frühe Hilfen | 2017 | Wer besucht wird, bekommt die Einladung zum Elterncafé
familienzentrum-lerchennest | buecherbus-nord | Leseförderung | 2019 | Halt vor der Tür, Vorlesen in vier Sprachen
familienzentrum-lerchennest | beratung-vor-ort-lerchenfeld | Beratung im Haus | 2020 |
familienzentrum-lerchennest | sprachbruecke | Sprachkurse | 2016 |
familienzentrum-lerchennest | lesepaten | Leseförderung | 2018 |
kita-himmelsleiter | lerchen-grundschule | Übergang Kita – Schule | 2018 |
kita-feldmaeuse | grundschule-am-anger | Übergang Kita – Schule | 2019 |
kita-kunterbunt | grundschule-am-anger | Übergang Kita – Schule | 2020 |
kita-lerchennest | lerchen-grundschule | Übergang Kita – Schule | 2016 |
lerchen-grundschule | ganztag-lerchen-grundschule | Ganztag | 2015 |
grundschule-am-anger | ganztag-am-anger | Ganztag | 2015 |
ganztag-lerchen-grundschule | wassergewoehnung-unterwegs | Schwimmen | 2024 | Der Bus fährt dienstags und donnerstags
ganztag-lerchen-grundschule | lesepaten | Leseförderung | 2021 |
ganztag-am-anger | wassergewoehnung-unterwegs | Schwimmen | 2025 |
wassergewoehnung-unterwegs | schwimmkurse-im-buergerbad | Schwimmen | 2024 | Wasserzeit am Dienstagnachmittag
jugendzentrum-lerche | gesamtschule-nord | Schulsozialarbeit | 2019 |
jugendzentrum-lerche | abenteuerspiel-am-anger | gemeinsame Ferien | 2017 |
jugendzentrum-lerche | jugendberufsagentur | Übergang in den Beruf | 2021 | Sprechstunde jeden Mittwoch
jugendzentrum-lerche | ausbildungsbuendnis | Übergang in den Beruf | 2020 |
gesamtschule-nord | jugendberufsagentur | Übergang in den Beruf | 2020 |
gesamtschule-nord | fussball-sv-lerchenfeld-kamp | Sport-AG | 2022 |
familienzentrum-gleis-3 | kita-gleisnest | Elternarbeit | 2015 |
familienzentrum-gleis-3 | kita-regenbogenfisch | gemeinsames Haus | 2014 |
familienzentrum-gleis-3 | kita-kranichweg | Elternarbeit | 2018 |
familienzentrum-gleis-3 | beratung-im-gleis-3 | Beratung im Haus | 2016 |
familienzentrum-gleis-3 | babysprechstunde-am-bahnhof | Frühe Hilfen | 2017 |
familienzentrum-gleis-3 | kranich-grundschule | Übergang Kita – Schule | 2019 |
familienzentrum-gleis-3 | sprachbruecke | Sprachkurse | 2017 |
familienzentrum-gleis-3 | volkshochschule | Sprachkurse | 2015 |
familienzentrum-gleis-3 | frauenberatung-reihersbrueck | Schutz von Kindern | 2018 |
kranich-grundschule | ganztag-kranich-grundschule | Ganztag | 2014 |
kranich-grundschule | kita-kranichweg | Übergang Kita – Schule | 2016 |
kranich-grundschule | kita-gleisnest | Übergang Kita – Schule | 2022 |
jugendtreff-weiche-7 | ganztag-kranich-grundschule | Mittagessen | 2019 |
jugendtreff-weiche-7 | suchthilfe-fuer-junge-leute | Beratung im Haus | 2021 |
jugendtreff-weiche-7 | berufskolleg-limmetal | Übergang in den Beruf | 2022 |
beratung-im-gleis-3 | erziehungsberatung-am-markt | Schutz von Kindern | 2016 |
lotsendienst-guter-start | hebammenpraxis-morgenrot | Frühe Hilfen | 2015 |
lotsendienst-guter-start | babysprechstunde-am-bahnhof | Frühe Hilfen | 2017 |
lotsendienst-guter-start | willkommensbesuche-nord | Frühe Hilfen | 2017 |
lotsendienst-guter-start | elternstart-haberloh | Frühe Hilfen | 2018 |
lotsendienst-guter-start | familienzentrum-drosselweg | Frühe Hilfen | 2019 |
lotsendienst-guter-start | fruehfoerderstelle-westwind | Frühe Hilfen | 2020 |
familienzentrum-drosselweg | kita-drosselweg | gemeinsames Haus | 2013 |
familienzentrum-drosselweg | kita-westwind | Inklusion | 2016 |
familienzentrum-drosselweg | grundschule-weststadt | Übergang Kita – Schule | 2017 |
kita-westwind | fruehfoerderstelle-westwind | Inklusion | 2014 |
grundschule-weststadt | ganztag-weststadt | Ganztag | 2014 |
ganztag-weststadt | jugendhaus-weststadt | Ferienprogramm | 2018 |
jugendhaus-weststadt | realschule-am-wehr | Schulsozialarbeit | 2020 |
zweigstelle-weststadt | grundschule-weststadt | Leseförderung | 2016 |
familienzentrum-suedlicht | kita-suedlicht | gemeinsames Haus | 2017 |
familienzentrum-suedlicht | fruehfoerderstelle-westwind | Inklusion | 2018 |
familienzentrum-suedlicht | grundschule-am-sandhuegel | Übergang Kita – Schule | 2021 |
kita-sandhuegel | grundschule-am-sandhuegel | Übergang Kita – Schule | 2020 |
grundschule-am-sandhuegel | ganztag-sandhuegel | Ganztag | 2015 |
ganztag-sandhuegel | jugendtreff-sandhuegel | Ferienprogramm | 2022 |
familienzentrum-haberloh | markus-kita | gemeinsames Haus | 2016 |
familienzentrum-haberloh | elternstart-haberloh | Frühe Hilfen | 2018 |
grundschule-haberloh | ganztag-haberloh | Ganztag | 2014 |
grundschule-haberloh | schwimmkurse-im-buergerbad | Schwimmen | 2012 | Jede Klasse, jede Woche
kita-pusteblume | tus-haberloh-kinder-und-jugend | Bewegung | 2015 |
ganztag-haberloh | tus-haberloh-kinder-und-jugend | Sport-AG | 2016 |
gymnasium-haberloh | tus-haberloh-kinder-und-jugend | Sport-AG | 2018 |
familienzentrum-muehlenberg | kita-muehlenberg | Elternarbeit | 2019 |
muehlenberg-grundschule | ganztag-muehlenberg | Ganztag | 2014 |
stadtbibliothek-am-kornmarkt | grundschule-am-kornmarkt | Leseförderung | 2015 |
stadtbibliothek-am-kornmarkt | kita-am-kornmarkt | Leseförderung | 2017 |
stadtbibliothek-am-kornmarkt | buecherbus-nord | Leseförderung | 2019 |
kita-st-jost | grundschule-st-jost | Übergang Kita – Schule | 2015 |
ganztag-st-jost | grundschule-st-jost | Ganztag | 2016 | Zurzeit im Pfarrheim
feuerwehrhaus-hagen | grundschule-au-hagen | Nachmittag im Dorf | 2017 | Kinderfeuerwehr stellt sich jedes Jahr vor
jugendcafe-turmuhr | jugendberufsagentur | Übergang in den Beruf | 2022 |
musikschule | grundschule-am-kornmarkt | Musik | 2014 | Jedes Kind lernt ein Instrument
`;

/** `data/cooperations.csv`: who works with whom. */
export function writeCooperations(): ExampleFile {
  const rows = list
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  return writeTable('data/cooperations.csv', [['from', 'to', 'kind', 'since', 'note'], ...rows]);
}
