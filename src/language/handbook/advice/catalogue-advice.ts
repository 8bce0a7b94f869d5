/** For editors: what is wrong with the catalogue and the addresses. Shown under the code on the handbook's page of messages. */
import type { CatalogueProblems } from '../../../domain/problem/catalogue-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const catalogueEntries: HandbookEntries<CatalogueProblems> = {
  'indicator-without-id': {
    de: 'Ein Indikator hat keine Kennung und damit keine Adresse. Füllen Sie die Spalte „id“.',
    en: 'An indicator has no id and so no address. Fill the column “id”.',
  },
  'malformed-indicator-id': {
    de: 'Die Kennung taugt nicht für eine Adresse. Nehmen Sie Buchstaben a–z, Ziffern und Bindestriche.',
    en: 'The id cannot be part of an address. Use letters a–z, digits and hyphens.',
  },
  'reserved-indicator-id': {
    de: 'Die Kennung braucht die Website selbst. Wählen Sie eine andere.',
    en: 'The site needs this id for itself. Choose another.',
  },
  'duplicate-indicator': {
    de: 'Zwei Zeilen haben dieselbe Kennung. Benennen Sie eine um, oder löschen Sie sie.',
    en: 'Two rows have the same id. Rename or delete one.',
  },
  'empty-catalogue-cell': {
    de: 'Eine nötige Zelle des Katalogs ist leer. Kennung, Thema, Titel und Einheit braucht jeder Indikator.',
    en: 'A required cell of the catalogue is empty. Every indicator needs id, theme, title and unit.',
  },
  'unknown-theme': {
    de: 'Das Thema steht nicht in municipality.yaml. Prüfen Sie die Schreibweise, oder ergänzen Sie es dort.',
    en: 'The theme is not in municipality.yaml. Check its spelling or add it there.',
  },
  'unknown-level': {
    de: 'Die Ebene steht nicht in municipality.yaml. Prüfen Sie die Schreibweise.',
    en: 'The level is not in municipality.yaml. Check its spelling.',
  },
  'unknown-catalogue-word': {
    de: 'In dieser Spalte sind nur bestimmte Wörter möglich. Wählen Sie eines aus der Meldung.',
    en: 'Only certain words are possible in this column. Choose one from the message.',
  },
  'unit-like-known-one': {
    de: 'Die Einheit ähnelt einer bekannten; vielleicht ist sie vertippt. Prüfen Sie sie, sonst wird sie als eigene gezeigt.',
    en: 'The unit is like a known one and perhaps mistyped. Check it, else it is shown as a unit of its own.',
  },
  'catalogue-number': {
    de: 'Die Zahl liegt außerhalb des Möglichen. Wählen Sie eine aus dem Bereich in der Meldung.',
    en: 'The number is out of range. Choose one within the range of the message.',
  },
  'catalogue-date': {
    de: 'Das Datum gibt es nicht oder es ist unklar. Schreiben Sie es als 2026-06-30.',
    en: 'The date does not exist or is unclear. Write it as 2026-06-30.',
  },
  'catalogue-web-address': {
    de: 'Das ist keine Webadresse. Beginnen Sie sie mit https://.',
    en: 'This is no web address. Begin it with https://.',
  },
  'breaks-not-numbers': {
    de: 'Die Klassengrenzen sind nicht alle Zahlen. Trennen Sie Zahlen mit Leerzeichen.',
    en: 'Not all class breaks are numbers. Separate numbers by spaces.',
  },
  'breaks-not-ascending': {
    de: 'Die Klassengrenzen steigen nicht an. Ordnen Sie sie von klein nach groß.',
    en: 'The class breaks do not rise. Order them from small to large.',
  },
  'manual-without-breaks': {
    de: 'Die Klassen sollen von Hand gebildet werden, die Grenzen fehlen aber. Füllen Sie „breaks“.',
    en: 'The classes are to be made by hand but the breaks are missing. Fill “breaks”.',
  },
  'malformed-guide-value': {
    de: 'Ein Zielwert oder eine Schwelle ist keine Zahl. Schreiben Sie „25“ oder „25 bis 2030“.',
    en: 'A target or a threshold is no number. Write “25” or “25 by 2030”.',
  },
  'guide-value-not-shown': {
    de: 'Für diesen Zielwert oder diese Schwelle gibt es keine Linie: bei Kategorien und bei Anzahlen von Gebieten. Leeren Sie die Zelle, oder tragen Sie den Wert bei einem Anteil ein.',
    en: 'There is no line for this target or threshold: categories and counts of areas have none. Empty the cell, or enter the value with a share.',
  },
  'half-a-sentence': {
    de: 'Ein Satz braucht „subject“ und „predicate“. Füllen Sie beide Spalten, oder leeren Sie beide.',
    en: 'A sentence needs “subject” and “predicate”. Fill both columns, or empty both.',
  },
  'breaks-not-used': {
    de: 'Die Klassengrenzen bleiben ungenutzt. Wählen Sie „manual“, oder leeren Sie „breaks“.',
    en: 'The class breaks are not used. Choose “manual”, or empty “breaks”.',
  },
  'malformed-categories': {
    de: 'Die Kategorien sind nicht lesbar. Schreiben Sie „a=Name|b=Name“.',
    en: 'The categories cannot be read. Write “a=Name|b=Name”.',
  },
  'duplicate-category': {
    de: 'Ein Kürzel steht für zwei Kategorien. Geben Sie jeder ein eigenes.',
    en: 'One code stands for two categories. Give each its own.',
  },
  'category-without-categories': {
    de: 'Der Indikator zeigt Kategorien, nennt sie aber nicht. Füllen Sie „categories“.',
    en: 'The indicator shows categories but does not name them. Fill “categories”.',
  },
  'malformed-from-offers': {
    de: 'Unklar ist, was aus dem Angebotsverzeichnis gezählt werden soll. Schreiben Sie etwa „count:kita“.',
    en: 'It is unclear what to count in the register of offers. Write “count:kita”, for example.',
  },
  'from-offers-unknown-type': {
    de: 'Gezählt werden soll eine Angebotsart, die es nicht gibt. Prüfen Sie die Schreibweise.',
    en: 'A type of offer is to be counted that does not exist. Check its spelling.',
  },
  'unknown-component': {
    de: 'Der Zähler oder Nenner ist kein Indikator des Katalogs. Prüfen Sie die Kennung.',
    en: 'The numerator or denominator is no indicator of the catalogue. Check its id.',
  },
  'component-not-a-count': {
    de: 'Eine Quote entsteht aus zwei Anzahlen; hier steht etwas anderes. Nennen Sie einen Indikator, der zählt.',
    en: 'A rate is made of two counts, and this is none. Name an indicator that counts.',
  },
  'component-circle': {
    de: 'Indikatoren sollen wechselseitig auseinander berechnet werden. Leeren Sie die Angabe bei einem.',
    en: 'Indicators are to be computed from each other. Empty the entry of one of them.',
  },
  'component-of-itself': {
    de: 'Ein Indikator soll aus sich selbst berechnet werden. Nennen Sie die Anzahl, die gemeint ist.',
    en: 'An indicator is to be computed from itself. Name the count that is meant.',
  },
  'published-without-reason': {
    de: 'Die Geheimhaltung ist ausgeschaltet, obwohl Menschen gezählt werden. Schreiben Sie in „published_by“, warum das geht.',
    en: 'Disclosure control is off though people are counted. Say in “published_by” why that is right.',
  },
  'indicator-without-rows': {
    de: 'Der Indikator hat keinen Wert. Legen Sie Werte ab, oder nehmen Sie ihn aus dem Katalog.',
    en: 'The indicator has no value. Add values, or take it out of the catalogue.',
  },
  'indicator-only-municipality': {
    de: 'Werte gibt es nur für die ganze Kommune, also keine Karte. Ist das gewollt, tragen Sie „level: municipality“ ein.',
    en: 'There are values for the whole municipality only, so there is no map. If that is meant, enter “level: municipality”.',
  },
  'malformed-slug': {
    de: 'Der Text taugt nicht für eine Adresse. Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche.',
    en: 'The text cannot be part of an address. Use small letters, digits and hyphens.',
  },
  'slug-clash': {
    de: 'Mehrere Gebiete hätten dieselbe Adresse. Geben Sie jedem in addresses.csv eine eigene.',
    en: 'Several areas would have the same address. Give each its own in addresses.csv.',
  },
  'area-pinned-twice': {
    de: 'Ein Gebiet hat zwei feste Adressen. Löschen Sie eine Zeile.',
    en: 'An area has two pinned addresses. Delete one row.',
  },
  'address-of-unknown-area': {
    de: 'Die Adresse gehört zu einem Gebiet, das es nicht mehr gibt. Berichtigen oder löschen Sie die Zeile.',
    en: 'The address belongs to an area that does not exist. Correct or delete the row.',
  },
  'row-of-unknown-area': {
    de: 'Die Zeile nennt ein Gebiet, das es in den Grenzen nicht gibt, und bleibt ungenutzt. Berichtigen oder löschen Sie sie.',
    en: 'The row names an area that the boundaries do not hold, and is not used. Correct or delete it.',
  },
  'area-described-twice': {
    de: 'Ein Gebiet hat zwei Zeilen in areas.csv; es gilt die erste. Löschen Sie die andere.',
    en: 'An area has two rows in areas.csv; the first counts. Delete the other.',
  },
  'locative-without-preposition': {
    de: 'Mit diesen Worten beginnen Sätze: „In der Altstadt leben …“. Schreiben Sie deshalb „in der Altstadt“, nicht nur „Altstadt“.',
    en: 'Sentences begin with these words: “In the Old Town …”. So write “in the Old Town”, not “Old Town” alone.',
  },
  'street-row-without-street': {
    de: 'Die Zeile nennt weder Straße noch Postleitzahl: danach kann niemand suchen. Ergänzen oder löschen Sie sie.',
    en: 'The row names neither street nor postcode: nobody can look for it. Complete or delete it.',
  },
  'malformed-postcode': {
    de: 'Das ist keine Postleitzahl. Berichtigen Sie die Zelle, oder leeren Sie sie.',
    en: 'This is no postcode. Correct the cell, or empty it.',
  },
  'house-numbers-as-date': {
    de: 'Die Tabellenkalkulation hat Hausnummern für ein Datum gehalten. Schreiben Sie „1 bis 12“, oder formatieren Sie die Spalte als Text.',
    en: 'The spreadsheet took house numbers for a date. Write “1 to 12”, or format the column as text.',
  },
  'addresses-missing': {
    de: 'Noch hält keine Datei die Adressen der Gebiete fest. Rufen Sie „npm run addresses“ auf, bevor der Bericht veröffentlicht wird.',
    en: 'No file pins the addresses of the areas yet. Run “npm run addresses” before the report is published.',
  },
  'area-without-address': {
    de: 'Die Adresse des Gebiets ist nicht festgehalten; ändert sich sein Name, brechen Links. Rufen Sie „npm run addresses“ auf.',
    en: 'The address of the area is not pinned; links break when its name changes. Run “npm run addresses”.',
  },
  'catalogue-date-ahead': {
    de: 'Die Zahlen sind angeblich nach dem Tag des Berichts erneuert. Berichtigen Sie „updated“ oder „asOf“.',
    en: 'The numbers are said to be renewed after the day of the report. Correct “updated” or “asOf”.',
  },
  'too-many-breaks': {
    de: 'Die Grenzen bilden mehr Klassen, als Farben unterscheidbar sind. Nennen Sie weniger Grenzen.',
    en: 'The breaks make more classes than there are colours to tell apart. Give fewer breaks.',
  },
  'duplicate-category-label': {
    de: 'Zwei Kategorien heißen gleich und sind in der Legende nicht zu unterscheiden. Benennen Sie eine um.',
    en: 'Two categories have the same name and the legend cannot tell them apart. Rename one.',
  },
  'categories-not-used': {
    de: 'Die Kategorien bleiben ungenutzt, weil die Einheit eine andere ist. Wählen Sie „category“, oder leeren Sie „categories“.',
    en: 'The categories are not used since the unit is another. Choose “category”, or empty “categories”.',
  },
  'from-offers-without-denominator': {
    de: 'Aus den Angeboten soll eine Quote werden, es fehlt aber, worauf sie sich bezieht. Füllen Sie „denominator_indicator“, oder wählen Sie „count“.',
    en: 'Offers are to make a rate, but nothing says of what. Fill “denominator_indicator”, or choose “count”.',
  },
  'from-offers-with-rows': {
    de: 'Der Indikator wird aus dem Verzeichnis gezählt und hat auch eigene Werte; gezeigt werden diese. Löschen Sie eines von beiden.',
    en: 'The indicator is counted from the register and has values of its own, which are shown. Delete one of the two.',
  },
  'components-of-a-count': {
    de: 'Eine Anzahl soll durch Teilen entstehen. Wählen Sie eine Quote als Einheit, oder leeren Sie „denominator_indicator“.',
    en: 'A count is to be made by dividing. Choose a rate as unit, or empty “denominator_indicator”.',
  },
  'components-alike': {
    de: 'Zähler und Nenner sind dieselbe Anzahl; heraus käme immer dasselbe. Nennen Sie zwei verschiedene.',
    en: 'Numerator and denominator are the same count, so the result is always the same. Name two different ones.',
  },
  'indicator-without-level': {
    de: 'Es gibt Werte, aber keine der Ebene, die die Karte zeigt. Tragen Sie in „level“ die Ebene der Werte ein.',
    en: 'There are values, but none of the level that the map shows. Put the level of the values into “level”.',
  },
};
