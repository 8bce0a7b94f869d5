import type { CatalogueProblems } from '../../../domain/problem/catalogue-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { isCount, isQuotient, knownUnits } from '../../../domain/indicator/unit.ts';
import { de, en } from '../phrases.ts';

const quotients = knownUnits.filter(isQuotient);
const counts = knownUnits.filter(isCount);

/** Words of each mistake, German and English side by side. */
export const catalogueProblemWords: ProblemWords<CatalogueProblems> = {
  'indicator-without-id': {
    de: () => ({
      message: 'Zeile ohne Kennung.',
      hint: 'Jeder Indikator braucht in „id“ eine eigene Kennung, etwa „kita-quote“.',
    }),
    en: () => ({
      message: 'Row without an id.',
      hint: 'Every indicator needs an id of its own, such as “kita-rate”.',
    }),
  },
  'malformed-indicator-id': {
    de: ({ id }) => ({
      message: `„${id}“ ist keine gültige Kennung.`,
      hint: 'Erlaubt sind A–Z, a–z, 0–9, Punkt, Unterstrich und Bindestrich; am Anfang Buchstabe oder Ziffer, kein „..“, kein Punkt am Ende, kein Gerätename von Windows.',
    }),
    en: ({ id }) => ({
      message: `“${id}” is no valid id.`,
      hint: 'Allowed are A–Z, a–z, 0–9, point, underscore and hyphen; a letter or digit first, no “..”, no point at the end, no device name of Windows.',
    }),
  },
  'reserved-indicator-id': {
    de: ({ id }) => ({
      message: `Die Kennung „${id}“ ist vergeben: unter /daten/ liegt eine Datei dieses Namens.`,
      hint: 'Eine andere Kennung wählen.',
    }),
    en: ({ id }) => ({
      message: `The id “${id}” is taken: a file of this name lies under /daten/.`,
      hint: 'Choose another id.',
    }),
  },
  'duplicate-indicator': {
    de: ({ id, line }) => ({
      message: `Der Indikator „${id}“ steht schon in Zeile ${String(line)} (Groß- und Kleinschreibung zählt nicht).`,
      hint: 'Eine der beiden Zeilen löschen oder umbenennen.',
    }),
    en: ({ id, line }) => ({
      message: `The indicator “${id}” stands in line ${String(line)} already (case does not count).`,
      hint: 'Delete or rename one of the two rows.',
    }),
  },
  'empty-catalogue-cell': {
    de: ({ column, indicator }) => ({
      message: `„${column}“ ist leer beim Indikator „${indicator}“.`,
      hint: 'Nötig sind id, theme, title und unit.',
    }),
    en: ({ column, indicator }) => ({
      message: `“${column}” is empty for the indicator “${indicator}”.`,
      hint: 'Required are id, theme, title and unit.',
    }),
  },
  'unknown-theme': {
    de: ({ value, known, nearest }) => ({
      message: `Das Thema „${value}“ steht nicht in municipality.yaml.`,
      hint: de.meant(nearest, known),
    }),
    en: ({ value, known, nearest }) => ({
      message: `The theme “${value}” is not in municipality.yaml.`,
      hint: en.meant(nearest, known),
    }),
  },
  'unknown-level': {
    de: ({ value, known, nearest }) => ({
      message: `Die Ebene „${value}“ steht nicht in municipality.yaml.`,
      hint: de.meant(nearest, known),
    }),
    en: ({ value, known, nearest }) => ({
      message: `The level “${value}” is not in municipality.yaml.`,
      hint: en.meant(nearest, known),
    }),
  },
  'unknown-catalogue-word': {
    de: ({ column, value, known, nearest }) => ({
      message: `„${value}“ ist kein Wert von „${column}“.`,
      hint: `${nearest === undefined ? '' : `Meinten Sie „${nearest}“? `}Möglich sind: ${de.listed(known)}.`,
    }),
    en: ({ column, value, known, nearest }) => ({
      message: `“${value}” is no value of “${column}”.`,
      hint: `${nearest === undefined ? '' : `Did you mean “${nearest}”? `}Possible are: ${en.listed(known)}.`,
    }),
  },
  'unit-like-known-one': {
    de: ({ unit, nearest }) => ({
      message: `Die Einheit „${unit}“ wird als eigener Text gezeigt, ähnelt aber „${nearest}“.`,
      hint: `Meinten Sie „${nearest}“? Bis dahin gilt dessen Geheimhaltung.`,
    }),
    en: ({ unit, nearest }) => ({
      message: `The unit “${unit}” is shown as a text of your own, but is like “${nearest}”.`,
      hint: `Did you mean “${nearest}”? Until then its disclosure control holds.`,
    }),
  },
  'catalogue-number': {
    de: ({ column, value, from, to }) => ({
      message: `„${value}“ passt nicht zu „${column}“.`,
      hint: `Erwartet wird eine Zahl von ${String(from)} bis ${String(to).replace('.', ',')}.`,
    }),
    en: ({ column, value, from, to }) => ({
      message: `“${value}” does not fit “${column}”.`,
      hint: `Expected is a number from ${String(from)} to ${String(to)}.`,
    }),
  },
  'catalogue-date': {
    de: ({ column, value }) => ({
      message: `„${value}“ ist kein Datum (Spalte „${column}“).`,
      hint: 'Erwartet wird ein Tag, Monat oder Jahr, den es gibt: 2026-11-23, 2026-11, 2026.',
    }),
    en: ({ column, value }) => ({
      message: `“${value}” is no date (column “${column}”).`,
      hint: 'Expected is a day, month or year that exists: 2026-11-23, 2026-11, 2026.',
    }),
  },
  'catalogue-date-ahead': {
    de: ({ value, asOf }) => ({
      message: `„${value}“ (Spalte „updated“) liegt nach dem Stand des Berichts, „${asOf}“.`,
      hint: 'Das Datum prüfen oder in municipality.yaml „asOf“ auf den Tag des Berichts setzen.',
    }),
    en: ({ value, asOf }) => ({
      message: `“${value}” (column “updated”) lies after the report's day, “${asOf}”.`,
      hint: 'Check the date, or set “asOf” in municipality.yaml to the day of the report.',
    }),
  },
  'catalogue-web-address': {
    de: ({ column, value }) => ({
      message: `„${value}“ ist keine Webadresse (Spalte „${column}“).`,
      hint: 'Adressen beginnen mit https:// oder http:// und enthalten keine Leerzeichen.',
    }),
    en: ({ column, value }) => ({
      message: `“${value}” is no web address (column “${column}”).`,
      hint: 'Addresses begin with https:// or http:// and hold no spaces.',
    }),
  },
  'breaks-not-numbers': {
    de: ({ value }) => ({
      message: `„${value}“ sind keine Klassengrenzen.`,
      hint: 'Zahlen mit beiden Enden, durch Leerzeichen getrennt, mit einem Dezimalzeichen und ohne Tausendertrennung: 16,8 18,1 20,1 27,3.',
    }),
    en: ({ value }) => ({
      message: `“${value}” are no class breaks.`,
      hint: 'Numbers with both ends, separated by spaces, with one decimal mark and no thousands separator: 16.8 18.1 20.1 27.3.',
    }),
  },
  'breaks-not-ascending': {
    de: ({ first, second }) => ({
      message: `Die Klassengrenzen steigen nicht: auf „${first}“ folgt „${second}“.`,
      hint: 'Grenzen aufsteigend ordnen, jede nur einmal.',
    }),
    en: ({ first, second }) => ({
      message: `The class breaks do not ascend: “${first}” is followed by “${second}”.`,
      hint: 'Put breaks in ascending order, each only once.',
    }),
  },
  'manual-without-breaks': {
    de: ({ indicator }) => ({
      message: `Der Indikator „${indicator}“ hat „manual“ als Klassenbildung, aber keine Grenzen.`,
      hint: 'In „breaks“ die Grenzen mit beiden Enden eintragen, durch Leerzeichen getrennt.',
    }),
    en: ({ indicator }) => ({
      message: `The indicator “${indicator}” has the classification “manual” but no breaks.`,
      hint: 'Put the breaks with both ends into “breaks”, separated by spaces.',
    }),
  },
  'too-many-breaks': {
    de: ({ classes, most }) => ({
      message: `Die Klassengrenzen bilden ${String(classes)} Klassen; eine Karte zeigt höchstens ${String(most)}.`,
      hint: 'Weniger Grenzen angeben; mehr Farben kann niemand unterscheiden.',
    }),
    en: ({ classes, most }) => ({
      message: `The breaks make ${String(classes)} classes; a map shows no more than ${String(most)}.`,
      hint: 'Give fewer breaks; nobody can tell more colours apart.',
    }),
  },
  'malformed-guide-value': {
    de: ({ column, value }) => ({
      message: `„${value}“ in „${column}“ ist keine Zahl mit oder ohne Jahr; es bleibt weg.`,
      hint: 'So schreiben: „25“ oder „25 bis 2030“, mit Tag „25 bis 2030-06-30“.',
    }),
    en: ({ column, value }) => ({
      message: `“${value}” in “${column}” is no number with or without a year; it is left out.`,
      hint: 'Write “25” or “25 by 2030”, with a day “25 by 2030-06-30”.',
    }),
  },
  'guide-value-not-shown': {
    de: ({ column, indicator }) => ({
      message: `„${column}“ von „${indicator}“ lässt sich nicht als Linie zeigen; es bleibt weg.`,
      hint: 'Eine Linie gibt es für Anteile, Quoten und Mittelwerte; für Anzahlen nur mit „municipality“ als „level“. Sonst die Zelle leeren.',
    }),
    en: ({ column, indicator }) => ({
      message: `The “${column}” of “${indicator}” cannot be shown as a line; it is left out.`,
      hint: 'There is a line for shares, rates and means; for counts only with “municipality” as “level”. Otherwise empty the cell.',
    }),
  },
  'half-a-sentence': {
    de: ({ column, missing, indicator }) => ({
      message: `„${indicator}“ hat „${column}“, aber kein „${missing}“; beide bleiben ungenutzt.`,
      hint: 'Beide Spalten füllen, etwa „Kinder unter 15“ und „leben in Haushalten mit Bürgergeld“, oder beide leeren.',
    }),
    en: ({ column, missing, indicator }) => ({
      message: `“${indicator}” has a “${column}” but no “${missing}”; neither is used.`,
      hint: 'Fill both columns, such as “children under 15” and “live in households on benefits”, or empty both.',
    }),
  },
  'breaks-not-used': {
    de: ({ breaks, classification }) => ({
      message: `Die Klassengrenzen „${breaks}“ werden nicht benutzt: die Klassenbildung ist „${classification}“.`,
      hint: 'Für eigene Grenzen „manual“ eintragen.',
    }),
    en: ({ breaks, classification }) => ({
      message: `The class breaks “${breaks}” are not used: the classification is “${classification}”.`,
      hint: 'Put “manual” for breaks of your own.',
    }),
  },
  'malformed-categories': {
    de: ({ value }) => ({
      message: `„${value}“ ist keine Kategorie.`,
      hint: 'Schreibweise: 1=gut|2=mittel|3=schlecht.',
    }),
    en: ({ value }) => ({
      message: `“${value}” is no category.`,
      hint: 'Write 1=good|2=fair|3=poor.',
    }),
  },
  'duplicate-category': {
    de: ({ code }) => ({
      message: `Der Schlüssel „${code}“ steht in den Kategorien zweimal.`,
      hint: 'Jede Kategorie hat einen eigenen Schlüssel.',
    }),
    en: ({ code }) => ({
      message: `The code “${code}” occurs twice in the categories.`,
      hint: 'Every category has a code of its own.',
    }),
  },
  'duplicate-category-label': {
    de: ({ label }) => ({
      message: `Zwei Kategorien heißen „${label}“.`,
      hint: 'Jede Kategorie braucht einen eigenen Namen, sonst sind sie in der Legende nicht zu unterscheiden.',
    }),
    en: ({ label }) => ({
      message: `Two categories are called “${label}”.`,
      hint: 'Every category needs a name of its own, else the legend cannot tell them apart.',
    }),
  },
  'categories-not-used': {
    de: ({ indicator }) => ({
      message: `Die Kategorien von „${indicator}“ werden nicht benutzt: die Einheit ist nicht „category“.`,
      hint: 'In „unit“ „category“ eintragen oder „categories“ leeren.',
    }),
    en: ({ indicator }) => ({
      message: `The categories of “${indicator}” are not used: the unit is not “category”.`,
      hint: 'Put “category” into “unit” or empty “categories”.',
    }),
  },
  'category-without-categories': {
    de: ({ indicator }) => ({
      message: `Der Indikator „${indicator}“ hat die Einheit „category“, aber keine Kategorien.`,
      hint: 'In „categories“ eintragen: 1=gut|2=mittel.',
    }),
    en: ({ indicator }) => ({
      message: `The indicator “${indicator}” has the unit “category” but no categories.`,
      hint: 'Put 1=good|2=fair into “categories”.',
    }),
  },
  'malformed-from-offers': {
    de: ({ value }) => ({
      message: `„${value}“ sagt nicht, was aus dem Verzeichnis der Angebote zu zählen ist.`,
      hint: 'Schreibweise: count:kita oder capacity:kita|hort.',
    }),
    en: ({ value }) => ({
      message: `“${value}” does not say what to count in the register of offers.`,
      hint: 'Write count:kita or capacity:kita|hort.',
    }),
  },
  'from-offers-unknown-type': {
    de: ({ value, known, nearest }) => ({
      message: `Der Angebotstyp „${value}“ steht nicht in municipality.yaml.`,
      hint: de.meant(nearest, known),
    }),
    en: ({ value, known, nearest }) => ({
      message: `The offer type “${value}” is not in municipality.yaml.`,
      hint: en.meant(nearest, known),
    }),
  },
  'unknown-component': {
    de: ({ column, value, known, nearest }) => ({
      message: `„${value}“ (Spalte „${column}“) ist kein Indikator des Katalogs.`,
      hint: de.meant(nearest, known),
    }),
    en: ({ column, value, known, nearest }) => ({
      message: `“${value}” (column “${column}”) is no indicator of the catalogue.`,
      hint: en.meant(nearest, known),
    }),
  },
  'from-offers-without-denominator': {
    de: ({ indicator, unit }) => ({
      message: `„${indicator}“ wird aus dem Angebotsverzeichnis gezählt, hat die Einheit „${unit}“, aber nichts, wodurch geteilt wird.`,
      hint: 'In „denominator_indicator“ die Anzahl eintragen, auf die sich die Quote bezieht, oder die Einheit „count“ wählen.',
    }),
    en: ({ indicator, unit }) => ({
      message: `“${indicator}” is counted from the register of offers and has the unit “${unit}”, but nothing to divide by.`,
      hint: 'Put the count that the rate refers to into “denominator_indicator”, or choose the unit “count”.',
    }),
  },
  'from-offers-with-rows': {
    de: ({ indicator, period }) => ({
      message: `„${indicator}“ wird aus dem Angebotsverzeichnis gezählt, hat für „${period}“ aber auch eigene Werte; gezeigt werden diese.`,
      hint: 'Die Zeilen dieses Zeitraums löschen oder „from_offers“ leeren.',
    }),
    en: ({ indicator, period }) => ({
      message: `“${indicator}” is counted from the register of offers, but has values of its own for “${period}”; those are shown.`,
      hint: 'Delete the rows of this period or empty “from_offers”.',
    }),
  },
  'components-of-a-count': {
    de: ({ indicator, unit }) => ({
      message: `„${indicator}“ hat die Einheit „${unit}“, soll aber durch Teilen entstehen.`,
      hint: `Eine Quote als Einheit wählen (${quotients.join(', ')}) oder „denominator_indicator“ leeren.`,
    }),
    en: ({ indicator, unit }) => ({
      message: `“${indicator}” has the unit “${unit}”, but is to be made by dividing.`,
      hint: `Choose a rate as the unit (${quotients.join(', ')}) or empty “denominator_indicator”.`,
    }),
  },
  'components-alike': {
    de: ({ indicator, component }) => ({
      message: `„${indicator}“ teilt „${component}“ durch sich selbst.`,
      hint: 'In „numerator_indicator“ die Anzahl derer eintragen, die gemeint sind, in „denominator_indicator“ die aller.',
    }),
    en: ({ indicator, component }) => ({
      message: `“${indicator}” divides “${component}” by itself.`,
      hint: 'Put the count of those meant into “numerator_indicator”, that of all into “denominator_indicator”.',
    }),
  },
  'component-not-a-count': {
    de: ({ column, component, unit }) => ({
      message: `„${component}“ (Spalte „${column}“) hat die Einheit „${unit}“; eine Quote besteht aus Anzahlen.`,
      hint: `Die Kennung einer Anzahl eintragen (Einheit ${counts.join(' oder ')}).`,
    }),
    en: ({ column, component, unit }) => ({
      message: `“${component}” (column “${column}”) has the unit “${unit}”; a rate is made of counts.`,
      hint: `Put the id of a count (unit ${counts.join(' or ')}).`,
    }),
  },
  'component-circle': {
    de: ({ circle }) => ({
      message: `Indikatoren bestehen im Kreis auseinander: ${circle.map((id) => `„${id}“`).join(' → ')}.`,
      hint: 'Eine Anzahl, aus der andere berechnet werden, nennt selbst keine numerator_indicator und denominator_indicator.',
    }),
    en: ({ circle }) => ({
      message: `Indicators are made of each other in a circle: ${circle.map((id) => `“${id}”`).join(' → ')}.`,
      hint: 'A count that others are computed from names no numerator_indicator or denominator_indicator itself.',
    }),
  },
  'component-of-itself': {
    de: ({ column, indicator }) => ({
      message: `Der Indikator „${indicator}“ nennt in „${column}“ sich selbst.`,
      hint: 'Die Kennung der Anzahl eintragen, aus der er berechnet wird.',
    }),
    en: ({ column, indicator }) => ({
      message: `The indicator “${indicator}” names itself in “${column}”.`,
      hint: 'Put the id of the count it is computed from.',
    }),
  },
  'published-without-reason': {
    de: ({ indicators }) => ({
      message: `Ohne Geheimhaltung, obwohl die Einheit Menschen zählt, und ohne „published_by“: ${de.listed(indicators, 10)}.`,
      hint: 'In „published_by“ eintragen, wer die Werte schon veröffentlicht hat oder warum es keine Menschen sind.',
    }),
    en: ({ indicators }) => ({
      message: `Without disclosure control though the unit counts people, and without “published_by”: ${en.listed(indicators, 10)}.`,
      hint: 'Put into “published_by” who has published the values already or why they are not people.',
    }),
  },
  'indicator-without-rows': {
    de: ({ indicator }) => ({
      message: `Der Indikator „${indicator}“ hat keinen einzigen Wert.`,
      hint: 'Werte in data/observations/ ablegen oder die Zeile aus dem Katalog nehmen.',
    }),
    en: ({ indicator }) => ({
      message: `The indicator “${indicator}” has not a single value.`,
      hint: 'Put values into data/observations/ or take the row out of the catalogue.',
    }),
  },
  'indicator-only-municipality': {
    de: ({ indicator, level }) => ({
      message: `Der Indikator „${indicator}“ hat Werte nur für die ganze Kommune, keinen der Ebene „${level}“.`,
      hint: 'Er gilt als „level: municipality“; das in den Katalog eintragen oder Werte der Gebiete ergänzen.',
    }),
    en: ({ indicator, level }) => ({
      message: `The indicator “${indicator}” has values for the whole municipality only, none of the level “${level}”.`,
      hint: 'It counts as “level: municipality”; put that into the catalogue or add values of areas.',
    }),
  },
  'indicator-without-level': {
    de: ({ indicator, level }) => ({
      message: `Der Indikator „${indicator}“ hat Werte, aber keinen der Ebene „${level}“, die seine Karte zeigt.`,
      hint: 'In „level“ die Ebene eintragen, für die es Werte gibt, oder die Werte ergänzen.',
    }),
    en: ({ indicator, level }) => ({
      message: `The indicator “${indicator}” has values, but none of the level “${level}” that its map shows.`,
      hint: 'Put the level that has values into “level”, or add the values.',
    }),
  },
  'malformed-slug': {
    de: ({ slug }) => ({
      message: `„${slug}“ kann kein Teil einer Adresse sein.`,
      hint: 'Erlaubt sind a–z, 0–9, Punkt, Unterstrich und Bindestrich; am Anfang Buchstabe oder Ziffer.',
    }),
    en: ({ slug }) => ({
      message: `“${slug}” cannot be part of an address.`,
      hint: 'Allowed are a–z, 0–9, point, underscore and hyphen; a letter or digit first.',
    }),
  },
  'slug-clash': {
    de: ({ slug, areas }) => ({
      message: `Die Adresse „${slug}“ haben mehrere Gebiete: ${de.listed(areas)}.`,
      hint: 'In data/addresses.csv jedem Gebiet eine eigene Adresse geben.',
    }),
    en: ({ slug, areas }) => ({
      message: `Several areas have the address “${slug}”: ${en.listed(areas)}.`,
      hint: 'Give each area an address of its own in data/addresses.csv.',
    }),
  },
  'area-pinned-twice': {
    de: ({ area, line }) => ({
      message: `Das Gebiet „${area}“ steht schon in Zeile ${String(line)}.`,
      hint: 'Eine der beiden Zeilen löschen.',
    }),
    en: ({ area, line }) => ({
      message: `The area “${area}” stands in line ${String(line)} already.`,
      hint: 'Delete one of the two rows.',
    }),
  },
  'address-of-unknown-area': {
    de: ({ area, nearest }) => ({
      message: `Das Gebiet „${area}“ gibt es in den Grenzen nicht; seine Adresse führt zu keiner Seite.`,
      hint:
        nearest === undefined
          ? 'Die Zeile löschen, wenn das Gebiet aufgelöst ist.'
          : `Meinten Sie „${nearest}“?`,
    }),
    en: ({ area, nearest }) => ({
      message: `The boundaries hold no area “${area}”; its address leads to no page.`,
      hint:
        nearest === undefined
          ? 'Delete the row if the area was dissolved.'
          : `Did you mean “${nearest}”?`,
    }),
  },
  'row-of-unknown-area': {
    de: ({ area, nearest }) => ({
      message: `Das Gebiet „${area}“ gibt es in den Grenzen nicht; die Zeile bleibt ungenutzt.`,
      hint: nearest === undefined ? 'Die Zeile berichtigen oder löschen.' : `Meinten Sie „${nearest}“?`,
    }),
    en: ({ area, nearest }) => ({
      message: `The boundaries hold no area “${area}”; the row is not used.`,
      hint: nearest === undefined ? 'Correct or delete the row.' : `Did you mean “${nearest}”?`,
    }),
  },
  'area-described-twice': {
    de: ({ area, line }) => ({
      message: `Das Gebiet „${area}“ steht schon in Zeile ${String(line)}; diese gilt.`,
      hint: 'Eine der beiden Zeilen löschen.',
    }),
    en: ({ area, line }) => ({
      message: `The area “${area}” stands in line ${String(line)} already, which counts.`,
      hint: 'Delete one of the two rows.',
    }),
  },
  'locative-without-preposition': {
    de: ({ area, locative }) => ({
      message: `„${locative}“ sagt nicht, wo etwas ist; für das Gebiet „${area}“ gilt die Regel.`,
      hint: 'Mit „in“, „im“, „auf“ oder „am“ beginnen: in der Altstadt.',
    }),
    en: ({ area, locative }) => ({
      message: `“${locative}” does not say where something is; the rule serves for the area “${area}”.`,
      hint: 'Begin with “in”, “on” or “at”: in the Old Town.',
    }),
  },
  'street-row-without-street': {
    de: () => ({
      message: 'Die Zeile nennt weder Straße noch Postleitzahl und bleibt ungenutzt.',
      hint: 'Eine der beiden Spalten füllen oder die Zeile löschen.',
    }),
    en: () => ({
      message: 'The row names neither street nor postcode and is not used.',
      hint: 'Fill one of the two columns, or delete the row.',
    }),
  },
  'malformed-postcode': {
    de: ({ postcode }) => ({
      message: `„${postcode}“ ist keine Postleitzahl und bleibt ungenutzt.`,
      hint: 'Die Zelle berichtigen oder leeren.',
    }),
    en: ({ postcode }) => ({
      message: `“${postcode}” is no postcode and is not used.`,
      hint: 'Correct or empty the cell.',
    }),
  },
  'house-numbers-as-date': {
    de: ({ numbers }) => ({
      message: `„${numbers}“ ist ein Datum; die Straße steht ohne Hausnummern da.`,
      hint: 'Hausnummern als „1 bis 12“ schreiben oder die Spalte als Text formatieren.',
    }),
    en: ({ numbers }) => ({
      message: `“${numbers}” is a date; the street stands without house numbers.`,
      hint: 'Write house numbers as “1 to 12”, or format the column as text.',
    }),
  },
  'addresses-missing': {
    de: ({ areas }) => ({
      message: `${areas === 1 ? 'Die Adresse des einzigen Gebiets ist' : `Die Adressen der ${String(areas)} Gebiete sind`} nicht festgehalten; ändert sich ein Name, brechen Links.`,
      hint: 'Aufrufen: npm run addresses. Es schreibt data/addresses.csv.',
    }),
    en: ({ areas }) => ({
      message: `${areas === 1 ? 'The address of the only area is' : `The addresses of the ${String(areas)} areas are`} not pinned; links break when a name changes.`,
      hint: 'Run npm run addresses. It writes data/addresses.csv.',
    }),
  },
  'area-without-address': {
    de: ({ area, slug }) => ({
      message: `Das Gebiet „${area}“ hat keine feste Adresse.`,
      hint: `Zeile ergänzen: ${area},${slug} (oder alle auf einmal: npm run addresses).`,
    }),
    en: ({ area, slug }) => ({
      message: `The area “${area}” has no pinned address.`,
      hint: `Add the line ${area},${slug} (or all at once: npm run addresses).`,
    }),
  },
};
