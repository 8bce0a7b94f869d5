import type { OfferProblems } from '../../../domain/problem/offers-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

const kindDe = { offer: 'eines Angebots', provider: 'eines Trägers' } as const;
const kindEn = { offer: 'an offer', provider: 'a provider' } as const;
const termDe = { type: 'Angebotsart', phases: 'Lebensphase' } as const;
const termEn = { type: 'offer type', phases: 'life phase' } as const;
const listedUnder = { type: 'offerTypes', phases: 'phases' } as const;

/** Words of each mistake, German and English side by side. */
export const offerProblemWords: ProblemWords<OfferProblems> = {
  'bad-register-id': {
    de: ({ id, kind }) => ({
      message: `„${id}“ kann keine Kennung ${kindDe[kind]} sein.`,
      hint: 'Erlaubt sind A–Z, a–z, 0–9, Punkt, Unterstrich und Bindestrich, am Anfang Buchstabe oder Ziffer; kein „..“, kein Punkt am Ende, kein Gerätename wie CON oder NUL.',
    }),
    en: ({ id, kind }) => ({
      message: `“${id}” cannot be the id of ${kindEn[kind]}.`,
      hint: 'Allowed are A–Z, a–z, 0–9, point, underscore and hyphen, beginning with a letter or digit; no “..”, no point at the end, no device name such as CON or NUL.',
    }),
  },
  'duplicate-register-id': {
    de: ({ id, firstLine }) => ({
      message: `Die Kennung „${id}“ kommt zweimal vor${firstLine === undefined ? '' : `, zuerst in Zeile ${firstLine}`}.`,
      hint: 'Jeder Zeile eine eigene Kennung geben; Groß- und Kleinschreibung zählen nicht.',
    }),
    en: ({ id, firstLine }) => ({
      message: `The id “${id}” occurs twice${firstLine === undefined ? '' : `, first in line ${firstLine}`}.`,
      hint: 'Give each row an id of its own; case does not count.',
    }),
  },
  'bad-register-name': {
    de: ({ name }) => ({
      message: `Der Name „${name}“ ist zu lang.`,
      hint: 'Höchstens 200 Zeichen; Näheres steht in „focus“.',
    }),
    en: ({ name }) => ({
      message: `The name “${name}” is too long.`,
      hint: '200 characters at most; details stand in “focus”.',
    }),
  },
  'offer-twice': {
    de: ({ name, id, first }) => ({
      message: `„${name}“ steht zweimal in der Tabelle, als „${first}“ und als „${id}“.`,
      hint: 'Name, Art, Träger und Ort sind gleich: eine der Zeilen löschen, sonst zählt das Angebot doppelt.',
    }),
    en: ({ name, id, first }) => ({
      message: `“${name}” is in the table twice, as “${first}” and as “${id}”.`,
      hint: 'Name, type, provider and place are the same: delete one of the rows, or the offer counts twice.',
    }),
  },
  'unknown-offer-term': {
    de: ({ column, value, known, nearest }) => ({
      message: `Die ${termDe[column]} „${value}“ ist nicht bekannt.`,
      hint: `${de.perhaps(nearest)}Bekannt: ${de.all(known)}. Neue stehen in municipality.yaml unter „${listedUnder[column]}“; mehrere werden mit | verbunden.${column === 'type' ? ` Oder in data/columns.yaml: „- { files: offers.csv, types: { '${value}': ${nearest ?? known[0] ?? '…'} } }“.` : ''}`,
    }),
    en: ({ column, value, known, nearest }) => ({
      message: `The ${termEn[column]} “${value}” is not known.`,
      hint: `${en.perhaps(nearest)}Known: ${en.all(known)}. New ones stand in municipality.yaml under “${listedUnder[column]}”; several are joined by |.${column === 'type' ? ` Or in data/columns.yaml: “- { files: offers.csv, types: { '${value}': ${nearest ?? known[0] ?? '…'} } }”.` : ''}`,
    }),
  },
  'unlisted-provider': {
    de: ({ name, nearest, hasList }) => ({
      message: hasList
        ? `Der Träger „${name}“ steht nicht in providers.csv.`
        : `Die Träger der Angebote sind nirgends verzeichnet, zuerst „${name}“.`,
      hint: `${de.perhaps(nearest)}In data/providers.csv als Träger oder als andere Schreibweise (aliases) eintragen.`,
    }),
    en: ({ name, nearest, hasList }) => ({
      message: hasList
        ? `The provider “${name}” is not in providers.csv.`
        : `The providers of the offers are listed nowhere, first “${name}”.`,
      hint: `${en.perhaps(nearest)}Add it to data/providers.csv, as a provider or as another spelling (aliases).`,
    }),
  },
  'provider-name-twice': {
    de: ({ name, first, second }) => ({
      message: `„${name}“ bezeichnet zwei Träger: „${first}“ und „${second}“.`,
      hint: 'Jeder Name und jede Schreibweise gehört zu einem Träger; Groß- und Kleinschreibung und Leerzeichen zählen nicht.',
    }),
    en: ({ name, first, second }) => ({
      message: `“${name}” stands for two providers: “${first}” and “${second}”.`,
      hint: 'Each name and alias belongs to one provider; case and spacing do not count.',
    }),
  },
  'unknown-provider-kind': {
    de: ({ value, nearest }) => ({
      message: `Die Art des Trägers „${value}“ ist nicht bekannt und wird weggelassen.`,
      hint: `${de.perhaps(nearest)}Bekannt: public (öffentlich), church (kirchlich), voluntary (frei), private (privat).`,
    }),
    en: ({ value, nearest }) => ({
      message: `The kind of provider “${value}” is not known and is left out.`,
      hint: `${en.perhaps(nearest)}Known: public, church, voluntary, private.`,
    }),
  },
  'offer-without-place': {
    de: ({ offer }) => ({
      message: `Das Angebot „${offer}“ hat weder Gebiet noch Koordinaten.`,
      hint: 'Die Spalte „area“ füllen oder „lat“ und „lon“ (oder „x“ und „y“).',
    }),
    en: ({ offer }) => ({
      message: `The offer “${offer}” has neither an area nor coordinates.`,
      hint: 'Fill the column “area”, or “lat” and “lon” (or “x” and “y”).',
    }),
  },
  'half-a-coordinate': {
    de: ({ offer, missing }) => ({
      message: `Dem Angebot „${offer}“ fehlt „${missing}“.`,
      hint: 'Eine Koordinate hat zwei Zahlen: beide angeben oder beide leer lassen.',
    }),
    en: ({ offer, missing }) => ({
      message: `The offer “${offer}” lacks “${missing}”.`,
      hint: 'A coordinate has two numbers: give both or leave both empty.',
    }),
  },
  'offer-coordinate-impossible': {
    de: ({ offer, value, crs, looksLike }) => ({
      message: `Die Koordinate „${value}“ des Angebots „${offer}“ gibt es in ${crs} nicht.`,
      hint:
        looksLike === 'metres'
          ? 'Es sind wohl Meter: das System in municipality.yaml angeben, etwa „offers: { crs: EPSG:25832 }“.'
          : looksLike === 'degrees'
            ? 'Es sind wohl Grad: in die Spalten „lon“ und „lat“ schreiben.'
            : '„lat“ und „lon“ sind Grad; „x“ und „y“ sind Ost- und Nordwert im „crs“ von municipality.yaml.',
    }),
    en: ({ offer, value, crs, looksLike }) => ({
      message: `The coordinate “${value}” of the offer “${offer}” does not exist in ${crs}.`,
      hint:
        looksLike === 'metres'
          ? 'They are probably metres: say the system in municipality.yaml, e.g. “offers: { crs: EPSG:25832 }”.'
          : looksLike === 'degrees'
            ? 'They are probably degrees: write them into the columns “lon” and “lat”.'
            : '“lat” and “lon” are degrees; “x” and “y” are easting and northing in the “crs” of municipality.yaml.',
    }),
  },
  'offer-coordinates-contradict': {
    de: ({ offer, value }) => ({
      message: `„x“ und „y“ des Angebots „${offer}“ („${value}“) sind ein anderer Ort als „lat“ und „lon“.`,
      hint: 'Eines der beiden Paare berichtigen oder leer lassen.',
    }),
    en: ({ offer, value }) => ({
      message: `“x” and “y” of the offer “${offer}” (“${value}”) are another place than “lat” and “lon”.`,
      hint: 'Correct one of the two pairs, or leave it empty.',
    }),
  },
  'offer-outside-municipality': {
    de: ({ offer, lat, lon, swapped }) => ({
      message: `Das Angebot „${offer}“ liegt bei „${lat}, ${lon}“ außerhalb aller Gebiete.`,
      hint: swapped
        ? 'Breite und Länge sind wohl vertauscht.'
        : 'Koordinate prüfen; liegt das Angebot wirklich außerhalb, bleibt die Warnung.',
    }),
    en: ({ offer, lat, lon, swapped }) => ({
      message: `The offer “${offer}” lies outside all areas, at “${lat}, ${lon}”.`,
      hint: swapped
        ? 'Latitude and longitude are probably swapped.'
        : 'Check the coordinate; if the offer really lies outside, the warning stays.',
    }),
  },
  'offer-area-differs-from-point': {
    de: ({ offer, stated, around }) => ({
      message: `Das Angebot „${offer}“ ist „${stated}“ zugeordnet, sein Punkt liegt in „${around}“.`,
      hint: 'Gezählt wird das angegebene Gebiet, gezeichnet der Punkt. Gebiet oder Koordinate prüfen.',
    }),
    en: ({ offer, stated, around }) => ({
      message: `The offer “${offer}” is stated to be in “${stated}”, its point lies in “${around}”.`,
      hint: 'The stated area counts, the point is drawn. Check area or coordinate.',
    }),
  },
  'offer-area-of-other-level': {
    de: ({ offer, area, level, reportLevel }) => ({
      message: `Das Angebot „${offer}“ nennt „${area}“ (Ebene „${level}“), kein Gebiet der Berichtsebene „${reportLevel}“; es zählt in keinem.`,
      hint: 'Das Gebiet der Berichtsebene eintragen oder die Koordinaten ergänzen.',
    }),
    en: ({ offer, area, level, reportLevel }) => ({
      message: `The offer “${offer}” names “${area}” (level “${level}”), no area of the reporting level “${reportLevel}”; it counts in none.`,
      hint: 'Name the area of the reporting level, or add coordinates.',
    }),
  },
  'negative-capacity': {
    de: ({ offer, value }) => ({
      message: `Die Kapazität „${value}“ des Angebots „${offer}“ ist negativ und wird weggelassen.`,
      hint: 'Die Zahl der Plätze angeben oder die Zelle leer lassen.',
    }),
    en: ({ offer, value }) => ({
      message: `The capacity “${value}” of the offer “${offer}” is negative and is left out.`,
      hint: 'Give the number of places, or leave the cell empty.',
    }),
  },
  'capacity-left-out': {
    de: ({ offer, value }) => ({
      message: `Die Kapazität „${value}“ des Angebots „${offer}“ ist keine Zahl von Plätzen und wird weggelassen.`,
      hint: 'Eine Zahl ab 0 eintragen. Summen von Plätzen heißen bis dahin „mindestens …“.',
    }),
    en: ({ offer, value }) => ({
      message: `The capacity “${value}” of the offer “${offer}” is no number of places and is left out.`,
      hint: 'Enter a number from 0. Until then sums of places say “at least …”.',
    }),
  },
  'offer-point-left-out': {
    de: ({ offer, value }) => ({
      message: `Die Koordinate „${value}“ des Angebots „${offer}“ ist nicht zu gebrauchen; es zählt in seinem Gebiet und fehlt auf der Karte.`,
      hint: '„lat“ und „lon“ sind Grad, „x“ und „y“ Ost- und Nordwert. Beide berichtigen oder beide leeren.',
    }),
    en: ({ offer, value }) => ({
      message: `The coordinate “${value}” of the offer “${offer}” cannot be used; it counts in its area and is missing on the map.`,
      hint: '“lat” and “lon” are degrees, “x” and “y” easting and northing. Correct both or empty both.',
    }),
  },
  'offers-in-system': {
    de: ({ crs }) => ({
      message: `Die Koordinaten der Angebote sind Meter; gelesen werden sie als ${crs}, denn nur so liegen sie in der Kommune.`,
      hint: `Stimmt das, in municipality.yaml eintragen: „offers: { crs: ${crs} }“.`,
    }),
    en: ({ crs }) => ({
      message: `The coordinates of the offers are metres; they are read as ${crs}, since only then do they lie in the municipality.`,
      hint: `If that is right, add to municipality.yaml: “offers: { crs: ${crs} }”.`,
    }),
  },
  'register-cell-left-out': {
    de: ({ column, value }) => ({
      message: `„${value}“ in der Spalte „${column}“ ist der Rest einer Formel und wird weggelassen.`,
      hint: 'In der Tabellenkalkulation die Formel berichtigen oder die Zelle leeren.',
    }),
    en: ({ column, value }) => ({
      message: `“${value}” in the column “${column}” is what a formula has left, and is left out.`,
      hint: 'Correct the formula in the spreadsheet, or empty the cell.',
    }),
  },
  'register-ids-made': {
    de: ({ id }) => ({
      message: `Die Kennung fehlt und ist aus Name und Anschrift gebildet, zuerst „${id}“.`,
      hint: 'Sie ist Teil der Adresse der Seite und ändert sich mit Name oder Anschrift: Wer feste Adressen will, ergänzt eine Spalte „id“.',
    }),
    en: ({ id }) => ({
      message: `The id is missing and is made from name and address, first “${id}”.`,
      hint: 'It is part of the page’s address and changes with name or address: for lasting addresses add a column “id”.',
    }),
  },
  'register-not-geojson': {
    de: () => ({
      message: 'Die Datei ist keine GeoJSON-Sammlung (FeatureCollection).',
      hint: 'Als GeoJSON mit Punkten exportieren, oder das Verzeichnis als data/offers.csv ablegen.',
    }),
    en: () => ({
      message: 'The file is no GeoJSON collection (FeatureCollection).',
      hint: 'Export it as GeoJSON with points, or put the register into data/offers.csv.',
    }),
  },
  'script-link': {
    de: ({ value }) => ({
      message: `„${value}“ ist ein Link, der ein Programm ausführt.`,
      hint: 'Eine Adresse angeben, die mit https:// beginnt, oder die Zelle leeren.',
    }),
    en: ({ value }) => ({
      message: `“${value}” is a link that runs a program.`,
      hint: 'Give an address that begins with https://, or empty the cell.',
    }),
  },
  'odd-capacity': {
    de: ({ offer, value }) => ({
      message: `Die Kapazität „${value}“ des Angebots „${offer}“ ist ungewöhnlich.`,
      hint: 'Plätze sind ganze Zahlen, selten mehr als 10000; stimmt die Angabe, bleibt die Warnung.',
    }),
    en: ({ offer, value }) => ({
      message: `The capacity “${value}” of the offer “${offer}” is unusual.`,
      hint: 'Places are whole numbers, rarely more than 10000; if it is right, the warning stays.',
    }),
  },
  'odd-capacity-unit': {
    de: ({ value, nearest }) => ({
      message: `Die Einheit „${value}“ der Kapazität ist ungewöhnlich.`,
      hint:
        nearest === undefined
          ? 'Ein Wort angeben, etwa „Plätze“; die Zahl gehört in „capacity“.'
          : `Meinten Sie „${nearest}“? Kapazitäten verschiedener Einheiten werden nicht addiert.`,
    }),
    en: ({ value, nearest }) => ({
      message: `The unit “${value}” of the capacity is unusual.`,
      hint:
        nearest === undefined
          ? 'Give a word, e.g. “places”; the number belongs into “capacity”.'
          : `Did you mean “${nearest}”? Capacities of different units are never added.`,
    }),
  },
  'informal-with-provider': {
    de: ({ offer, provider }) => ({
      message: `Das Angebot „${offer}“ ist als informell gekennzeichnet, nennt aber den Träger „${provider}“.`,
      hint: '„informal“ heißt: ein Treffpunkt ohne formalen Träger. Eine der beiden Angaben löschen.',
    }),
    en: ({ offer, provider }) => ({
      message: `The offer “${offer}” is marked as informal but names the provider “${provider}”.`,
      hint: '“informal” means a meeting point without formal provider. Delete one of the two.',
    }),
  },
  'not-a-day': {
    de: ({ value }) => ({
      message: `„${value}“ ist kein Tag und wird weggelassen.`,
      hint: 'Einen Tag mit Monat und vierstelligem Jahr angeben: 2026-06-30 oder 30.06.2026.',
    }),
    en: ({ value }) => ({
      message: `“${value}” is not a day and is left out.`,
      hint: 'Give a day with its month and a year of four digits: 2026-06-30 or 30.06.2026.',
    }),
  },
  'bad-phone': {
    de: ({ value }) => ({
      message: `„${value}“ ist keine Telefonnummer und wird weggelassen.`,
      hint: 'Eine Nummer angeben, etwa 0461 12345 oder +49 461 12345.',
    }),
    en: ({ value }) => ({
      message: `“${value}” is not a telephone number and is left out.`,
      hint: 'Give one number, e.g. 020 7946 0000 or +44 20 7946 0000.',
    }),
  },
  'offer-checked-later': {
    de: ({ offer, date, asOf }) => ({
      message: `Das Angebot „${offer}“ ist am ${date} geprüft, also nach dem Tag des Berichts (${asOf}).`,
      hint: 'Das Datum prüfen, oder „asOf“ in municipality.yaml auf den neuen Tag setzen.',
    }),
    en: ({ offer, date, asOf }) => ({
      message: `The offer “${offer}” was checked on ${date}, after the report’s day (${asOf}).`,
      hint: 'Check the date, or set “asOf” in municipality.yaml to the new day.',
    }),
  },
  'cooperation-since-unclear': {
    de: ({ value }) => ({
      message: `„${value}“ in der Spalte „since“ ist weder Jahr noch Datum.`,
      hint: 'Zum Beispiel: 2022, 2022-09 oder 2022-09-01.',
    }),
    en: ({ value }) => ({
      message: `“${value}” in the column “since” is neither a year nor a date.`,
      hint: 'For example: 2022, 2022-09 or 2022-09-01.',
    }),
  },
  'offer-not-yes-or-no': {
    de: ({ column, value }) => ({
      message: `„${value}“ in der Spalte „${column}“ ist weder ja noch nein und wird weggelassen.`,
      hint: '„ja“ oder „nein“ schreiben oder die Zelle leer lassen.',
    }),
    en: ({ column, value }) => ({
      message: `“${value}” in the column “${column}” is neither yes nor no and is left out.`,
      hint: 'Write “yes” or “no”, or leave the cell empty.',
    }),
  },
  'bad-website': {
    de: ({ value }) => ({
      message: `„${value}“ ist keine Adresse einer Website und wird weggelassen.`,
      hint: 'Eine Adresse angeben, die mit https:// oder http:// beginnt; andere Links werden nicht veröffentlicht.',
    }),
    en: ({ value }) => ({
      message: `“${value}” is not the address of a website and is left out.`,
      hint: 'Give one address that begins with https:// or http://; no other links are published.',
    }),
  },
  'bad-email': {
    de: ({ value }) => ({
      message: `„${value}“ ist keine E-Mail-Adresse und wird weggelassen.`,
      hint: 'Eine einzige Adresse angeben, etwa kita@example.org.',
    }),
    en: ({ value }) => ({
      message: `“${value}” is not an e-mail address and is left out.`,
      hint: 'Give a single address, e.g. kita@example.org.',
    }),
  },
  'contact-shortened': {
    de: ({ value, kept }) => ({
      message: `Von „${value}“ wird nur „${kept}“ veröffentlicht.`,
      hint: `Nur die Nummer oder die Adresse angeben: „${kept}“. Weitere Empfänger und Zusätze wie „?bcc=“ oder „;phone-context=“ sieht niemand, der auf den Link drückt.`,
    }),
    en: ({ value, kept }) => ({
      message: `Of “${value}” only “${kept}” is published.`,
      hint: `Give the number or the address alone: “${kept}”. Nobody who follows the link sees further recipients and additions such as “?bcc=” or “;phone-context=”.`,
    }),
  },
  'contact-names-a-person': {
    de: ({ value }) => ({
      message: `Der Kontakt „${value}“ sieht nach dem Namen einer Person aus.`,
      hint: 'Eine Funktion nennen, etwa „Leitung“ oder „Anmeldung“: Alles in dieser Spalte wird veröffentlicht.',
    }),
    en: ({ value }) => ({
      message: `The contact “${value}” looks like the name of a person.`,
      hint: 'Name a function, e.g. “management” or “registration”: everything in this column is published.',
    }),
  },
  'offer-not-checked': {
    de: ({ offer, checked, asOf, months }) => ({
      message: `Das Angebot „${offer}“ wurde zuletzt am „${checked}“ geprüft, am ${asOf} mehr als ${months === 1 ? 'einen Monat' : `${months} Monate`} her.`,
      hint: 'Nachfragen, ob die Angaben noch stimmen, und das Datum in „checked“ erneuern. Die Frist steht in municipality.yaml (offers: staleAfterMonths).',
    }),
    en: ({ offer, checked, asOf, months }) => ({
      message: `The offer “${offer}” was last checked on “${checked}”, more than ${months === 1 ? 'one month' : `${months} months`} before ${asOf}.`,
      hint: 'Ask whether the entry is still right, and renew the date in “checked”. The limit stands in municipality.yaml (offers: staleAfterMonths).',
    }),
  },
  'cooperation-with-itself': {
    de: ({ id }) => ({
      message: `„${id}“ kooperiert mit sich selbst.`,
      hint: 'In „from“ und „to“ stehen zwei verschiedene Angebote oder Träger.',
    }),
    en: ({ id }) => ({
      message: `“${id}” cooperates with itself.`,
      hint: '“from” and “to” are two different offers or providers.',
    }),
  },
  'unknown-cooperation-partner': {
    de: ({ id, nearest }) => ({
      message: `„${id}“ ist weder die Kennung eines Angebots noch eines Trägers.`,
      hint: `${de.perhaps(nearest)}Kennungen stehen in der Spalte „id“ von offers.csv und providers.csv.`,
    }),
    en: ({ id, nearest }) => ({
      message: `“${id}” is the id of neither an offer nor a provider.`,
      hint: `${en.perhaps(nearest)}Ids stand in the column “id” of offers.csv and providers.csv.`,
    }),
  },
  'ambiguous-cooperation-partner': {
    de: ({ id }) => ({
      message: `„${id}“ ist die Kennung eines Angebots und eines Trägers.`,
      hint: 'Eine der beiden Kennungen ändern.',
    }),
    en: ({ id }) => ({
      message: `“${id}” is the id of an offer and of a provider.`,
      hint: 'Change one of the two ids.',
    }),
  },
  'duplicate-cooperation': {
    de: ({ from, to }) => ({
      message: `Die Kooperation von „${from}“ und „${to}“ steht schon in der Tabelle.`,
      hint: 'Eine der Zeilen löschen; die Richtung zählt nicht.',
    }),
    en: ({ from, to }) => ({
      message: `The cooperation of “${from}” and “${to}” is in the table already.`,
      hint: 'Delete one of the rows; the direction does not count.',
    }),
  },
  'contradicting-cooperation': {
    de: ({ from, to, first, second }) => ({
      message: `Die Kooperation von „${from}“ und „${to}“ steht zweimal in der Tabelle: einmal seit „${first}“, einmal seit „${second}“.`,
      hint: 'Die erste gilt. Die falsche Zeile löschen, oder in „kind“ sagen, worin sich beide unterscheiden.',
    }),
    en: ({ from, to, first, second }) => ({
      message: `The cooperation of “${from}” and “${to}” is in the table twice: once since “${first}”, once since “${second}”.`,
      hint: 'The first counts. Delete the wrong row, or say in “kind” how the two differ.',
    }),
  },
  'cooperation-since-later': {
    de: ({ value, asOf }) => ({
      message: `„${value}“ in der Spalte „since“ liegt nach dem Tag des Berichts (${asOf}).`,
      hint: 'Das Datum prüfen; beginnt die Kooperation wirklich erst dann, bleibt die Warnung.',
    }),
    en: ({ value, asOf }) => ({
      message: `“${value}” in the column “since” lies after the report’s day (${asOf}).`,
      hint: 'Check the date; if the cooperation really begins only then, the warning stays.',
    }),
  },
};
