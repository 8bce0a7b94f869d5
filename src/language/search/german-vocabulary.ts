/** How German questions are understood: words without weight, words of one meaning, words that make compounds. */
import type { SearchVocabulary } from '../../domain/words/search-vocabulary.ts';
import { germanSynonyms } from './german-synonyms.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const germanVocabulary: SearchVocabulary = {
  stopWords: list(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber auch als am an auf aus bei
    beim bis da damit dass dazu denn dich dir doch dort du durch er es für gegen hat habe haben hier hin ich ihr ihre
    ihren ihrem ihm ihn im in ins ist ja jede jeden jeder jedem man mein meine meinen meinem meiner mich mir mit nach
    noch nicht nur ob ohne schon sehr sein seine seinen sich sie sind so soll sollen über um uns unser unsere unseren
    unserem unserer unter vom von vor war was wann warum weil welche welchem welchen welcher welches wenn wer werden
    wie wieder wieso wieviel wir wird wo wofür woher wohin womit worum zu zum zur zwischen kann können könnte möchte
    möchten will wollen muss müssen darf dürfen gibt geben finde finden findet suche suchen sucht brauche brauchen
    bekomme bekommen bekommt bitte viel viele vielen wieviele mehr etwas alle alles allem allen anderen andere bin bist
    war waren wurde wurden würde gerne gern zeig zeige zeigen nähe liegt liegen steht stehen steckt heißt bedeutet
    bedeuten eigentlich denen deren dessen dieser diese dieses diesem diesen einmal mal jetzt noch gehen geht
    sowie bzw etwa rund los macht machen tun tut
  `),
  synonyms: germanSynonyms,
  parts: list(`
    Amt Angebot Arbeit Armut Arzt Bad Beratung Betreuung Bildung Bus Café Daten Eltern Familie Familien Ferien Förderung
    Frauen Garten Geburt Geld Grün Gruppe Gymnasium Hilfe Haus Haushalt Heim Herkunft Hof Hort Jugend Kinder Kind Klasse
    Klub Kosten Krankheit Krippe Kurs Lage Land Lehrer Lernen Lesen Lärm Mädchen Miete Museum Musik Mutter Nachhilfe Park
    Pflege Platz Plätze Programm Projekt Quote Raum Rat Schule Schulen Schutz Schwimm Schwimmen Spiel Spielen Sport
    Sprache Stadt Stätte Stelle Straße Tage Tagung Tanz Teil Theater Treff Treffpunkt Untersuchung Verein Viertel Wald
    Wasser Weg Werkstatt Wohn Wohnung Wohnungen Zahn Zentrum Zimmer Ziel Zahlen Vater Väter Baby Turnen Fußball Halle Stunde Essen
    Impfung Index Anteil Alter Ganztag Einkommen Integration Freizeit Frühstück Karte Mittag Nachmittag Bücherei Unterricht Vorbereitung Kindergarten Tagesstätte Rückstand Rückstände Bericht Erklärung
  `),
};
