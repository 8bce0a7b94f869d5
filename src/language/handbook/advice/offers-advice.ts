/** For editors: what is wrong with the register of offers. Shown under the code on the handbook's page of messages. */
import type { OfferProblems } from '../../../domain/problem/offers-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const offerEntries: HandbookEntries<OfferProblems> = {
  'bad-register-id': {
    de: 'Die Kennung fehlt oder taugt nicht für eine Adresse. Nehmen Sie Buchstaben a–z, Ziffern und Bindestriche.',
    en: 'The id is missing or cannot be part of an address. Use letters a–z, digits and hyphens.',
  },
  'duplicate-register-id': {
    de: 'Zwei Einträge haben dieselbe Kennung. Geben Sie jedem eine eigene.',
    en: 'Two entries have the same id. Give each its own.',
  },
  'bad-register-name': {
    de: 'Der Name ist zu lang für Karte und Seite. Kürzen Sie ihn; Näheres gehört in „focus“.',
    en: 'The name is too long for map and page. Shorten it; details belong in “focus”.',
  },
  'offer-twice': {
    de: 'Ein Angebot steht wohl zweimal im Verzeichnis und würde doppelt gezählt. Löschen Sie einen Eintrag.',
    en: 'An offer is probably listed twice and would count double. Delete one entry.',
  },
  'unknown-offer-term': {
    de: 'Die Angebotsart oder Lebensphase ist nicht bekannt. Prüfen Sie die Schreibweise, oder ergänzen Sie sie in municipality.yaml.',
    en: 'The type of offer or life phase is not known. Check its spelling, or add it to municipality.yaml.',
  },
  'unlisted-provider': {
    de: 'Der Träger steht nicht in providers.csv; eine andere Schreibweise gälte als eigener Träger. Tragen Sie ihn ein.',
    en: 'The provider is not in providers.csv; another spelling would count as another provider. Add it.',
  },
  'provider-name-twice': {
    de: 'Ein Name gehört zu zwei Trägern. Machen Sie die Namen unterscheidbar.',
    en: 'One name belongs to two providers. Make the names distinct.',
  },
  'unknown-provider-kind': {
    de: 'Die Art des Trägers ist nicht bekannt. Wählen Sie eine aus der Meldung.',
    en: 'The kind of provider is not known. Choose one from the message.',
  },
  'offer-without-place': {
    de: 'Das Angebot hat weder Gebiet noch Ort auf der Karte. Ergänzen Sie eines von beiden.',
    en: 'The offer has neither an area nor a place on the map. Add one of them.',
  },
  'half-a-coordinate': {
    de: 'Von zwei Koordinaten fehlt eine. Ergänzen Sie sie, oder leeren Sie beide.',
    en: 'One of two coordinates is missing. Add it, or empty both.',
  },
  'offer-coordinate-impossible': {
    de: 'Diesen Ort gibt es nicht. Prüfen Sie die Zahlen und die Spalten, in denen sie stehen.',
    en: 'This place does not exist. Check the numbers and the columns they stand in.',
  },
  'offer-coordinates-contradict': {
    de: 'Zwei Angaben nennen zwei verschiedene Orte. Löschen Sie die falsche.',
    en: 'Two entries name two different places. Delete the wrong one.',
  },
  'offer-outside-municipality': {
    de: 'Der Punkt liegt außerhalb der Kommune; oft sind Länge und Breite vertauscht. Liegt das Angebot wirklich dort, ist nichts zu tun.',
    en: 'The point lies outside the municipality; often latitude and longitude are swapped. If the offer really lies there, there is nothing to do.',
  },
  'offer-area-differs-from-point': {
    de: 'Gebiet und Punkt passen nicht zusammen. Gezählt wird im Gebiet; prüfen Sie beide.',
    en: 'Area and point do not fit. The area counts; check both.',
  },
  'offer-area-of-other-level': {
    de: 'Das Gebiet ist keines der Berichtsebene; das Angebot zählt in keinem. Nennen Sie ein Gebiet der Berichtsebene.',
    en: 'The area is not of the reporting level; the offer counts in none. Name an area of the reporting level.',
  },
  'negative-capacity': {
    de: 'Weniger als 0 Plätze gibt es nicht. Berichtigen oder leeren Sie die Zelle.',
    en: 'There are no fewer than 0 places. Correct or empty the cell.',
  },
  'capacity-left-out': {
    de: 'In der Spalte für Plätze steht keine Zahl. Das Angebot bleibt, seine Plätze fehlen, und jede Summe heißt „mindestens“. Tragen Sie die Zahl ein.',
    en: 'The column of places holds no number. The offer stays, its places are missing, and every sum says “at least”. Enter the number.',
  },
  'offer-point-left-out': {
    de: 'Der Punkt ist nicht zu gebrauchen; das Angebot zählt in dem Gebiet, das dabeisteht. Berichtigen Sie die Koordinaten.',
    en: 'The point cannot be used; the offer counts in the area stated beside it. Correct the coordinates.',
  },
  'offers-in-system': {
    de: 'Niemand hat gesagt, in welchem System die Meter gemessen sind; nur eines passt. Prüfen Sie die Karte, und tragen Sie es unter „offers“ in municipality.yaml ein.',
    en: 'Nobody said in which system the metres are measured; only one fits. Look at the map, and add it under “offers” in municipality.yaml.',
  },
  'register-cell-left-out': {
    de: 'Eine Formel hat einen Fehler hinterlassen. Die Zelle wird weggelassen, der Eintrag bleibt.',
    en: 'A formula has left an error. The cell is left out, the entry stays.',
  },
  'register-ids-made': {
    de: 'Das Verzeichnis hat keine Kennungen. Sie werden aus Name und Anschrift gebildet und bleiben gleich, solange diese gleich bleiben.',
    en: 'The register has no ids. They are made from name and address and stay as long as these stay.',
  },
  'register-not-geojson': {
    de: 'Die Datei endet auf .geojson, ist aber keine Sammlung von Punkten. Exportieren Sie sie neu.',
    en: 'The file ends in .geojson but is no collection of points. Export it again.',
  },
  'script-link': {
    de: 'Ein Link, der im Browser ein Programm startet, wird nie veröffentlicht. Prüfen Sie, woher er kommt.',
    en: 'A link that starts a program in the browser is never published. Find out where it comes from.',
  },
  'odd-capacity': {
    de: 'Die Zahl der Plätze ist ungewöhnlich. Prüfen Sie sie; stimmt sie, ist nichts zu tun.',
    en: 'The number of places is unusual. Check it; if it is right, there is nothing to do.',
  },
  'odd-capacity-unit': {
    de: 'Die Einheit der Plätze ist ungewöhnlich oder vertippt. Verschiedene Einheiten werden nie addiert: Schreiben Sie sie gleich.',
    en: 'The unit of places is unusual or mistyped. Different units are never added: write them alike.',
  },
  'informal-with-provider': {
    de: 'Ein Treffpunkt ohne Träger nennt einen Träger. Löschen Sie eine der Angaben.',
    en: 'A meeting point without a provider names one. Delete one of the entries.',
  },
  'not-a-day': {
    de: 'Das ist kein Datum. Schreiben Sie 2026-06-30 oder 30.06.2026.',
    en: 'This is no date. Write 2026-06-30 or 30.06.2026.',
  },
  'bad-phone': {
    de: 'Das ist keine Telefonnummer. Tragen Sie eine einzelne Nummer ein.',
    en: 'This is no telephone number. Enter a single number.',
  },
  'offer-checked-later': {
    de: 'Geprüft wurde nach dem Tag des Berichts. Berichtigen Sie das Datum oder „asOf“.',
    en: 'It was checked after the day of the report. Correct the date or “asOf”.',
  },
  'cooperation-since-unclear': {
    de: 'Der Beginn ist weder Jahr noch Datum. Schreiben Sie 2022 oder 2022-09-01.',
    en: 'The beginning is neither a year nor a date. Write 2022 or 2022-09-01.',
  },
  'offer-not-yes-or-no': {
    de: 'Hier steht weder ja noch nein. Schreiben Sie eines davon, oder leeren Sie die Zelle.',
    en: 'This is neither yes nor no. Write one of them, or empty the cell.',
  },
  'bad-website': {
    de: 'Das ist keine Webadresse. Beginnen Sie sie mit https://.',
    en: 'This is no web address. Begin it with https://.',
  },
  'bad-email': {
    de: 'Das ist keine E-Mail-Adresse. Tragen Sie eine einzelne ein.',
    en: 'This is no e-mail address. Enter a single one.',
  },
  'contact-shortened': {
    de: 'In einer Telefonnummer oder E-Mail-Adresse steckte ein Zusatz, den niemand sieht, etwa ein weiterer Empfänger. Er wird nicht veröffentlicht. Schreiben Sie nur die Nummer oder die Adresse.',
    en: 'A telephone number or e-mail address carried something that nobody sees, such as a further recipient. It is not published. Write the number or the address alone.',
  },
  'contact-names-a-person': {
    de: 'Hier steht wohl der Name einer Person, und er würde veröffentlicht. Nennen Sie eine Funktion, etwa „Leitung“.',
    en: 'This is probably the name of a person, and it would be published. Name a function such as “management”.',
  },
  'offer-not-checked': {
    de: 'Die Angaben sind lange nicht geprüft und vielleicht überholt. Fragen Sie nach, und erneuern Sie „checked“.',
    en: 'The entry has not been checked for long and may be outdated. Ask, and renew “checked”.',
  },
  'cooperation-with-itself': {
    de: 'Ein Angebot kooperiert mit sich selbst. Nennen Sie zwei verschiedene.',
    en: 'An offer cooperates with itself. Name two different ones.',
  },
  'unknown-cooperation-partner': {
    de: 'Diesen Partner gibt es im Verzeichnis nicht. Prüfen Sie die Kennung.',
    en: 'The register has no such partner. Check the id.',
  },
  'ambiguous-cooperation-partner': {
    de: 'Ein Angebot und ein Träger haben dieselbe Kennung; offen ist, wer gemeint ist. Ändern Sie eine.',
    en: 'An offer and a provider share an id, so it is unclear who is meant. Change one.',
  },
  'duplicate-cooperation': {
    de: 'Dieselbe Kooperation steht zweimal da. Löschen Sie eine Zeile.',
    en: 'The same cooperation occurs twice. Delete one row.',
  },
  'contradicting-cooperation': {
    de: 'Eine Kooperation hat zwei Anfänge; der erste gilt. Löschen Sie die falsche Zeile.',
    en: 'A cooperation has two beginnings; the first counts. Delete the wrong row.',
  },
  'cooperation-since-later': {
    de: 'Die Kooperation beginnt nach dem Tag des Berichts. Prüfen Sie das Datum.',
    en: 'The cooperation begins after the day of the report. Check the date.',
  },
};
