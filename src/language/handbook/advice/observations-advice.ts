/** For editors: what is wrong with the numbers. Shown under the code on the handbook's page of messages. */
import type { ObservationProblems } from '../../../domain/problem/observations-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const observationEntries: HandbookEntries<ObservationProblems> = {
  'unknown-area': {
    de: 'Dieses Gebiet gibt es in den Grenzen nicht; der Wert hätte keinen Ort. Prüfen Sie Schreibweise und führende 0.',
    en: 'The boundaries have no such area, so the value would have no place. Check spelling and leading zeros.',
  },
  'ambiguous-area': {
    de: 'Mehrere Gebiete heißen so oder haben diese Kennung. Sagen Sie, welche Ebene gemeint ist.',
    en: 'Several areas have this name or id. Say which level is meant.',
  },
  'unknown-indicator': {
    de: 'Der Katalog kennt diesen Indikator nicht. Prüfen Sie die Kennung, oder ergänzen Sie eine Zeile in indicators.csv.',
    en: 'The catalogue does not know this indicator. Check the id, or add a row to indicators.csv.',
  },
  'missing-cell': {
    de: 'Eine nötige Zelle ist leer; ohne sie ist der Wert nicht zuzuordnen. Füllen Sie sie.',
    en: 'A required cell is empty; without it the value belongs nowhere. Fill it.',
  },
  'not-a-period': {
    de: 'Das ist kein Zeitraum. Schreiben Sie etwa 2021, 2020/21 oder 2021-12-31.',
    en: 'This is no period. Write 2021, 2020/21 or 2021-12-31, for example.',
  },
  'impossible-date': {
    de: 'Dieses Datum gibt es im Kalender nicht. Prüfen Sie Tag und Monat.',
    en: 'The calendar has no such date. Check day and month.',
  },
  'distant-period': {
    de: 'Das Jahr liegt weit weg von den übrigen; vielleicht ist es vertippt. Stimmt es, ist nichts zu tun.',
    en: 'The year is far from all others and perhaps mistyped. If it is right, there is nothing to do.',
  },
  'not-a-number': {
    de: 'Hier steht keine Zahl. Tragen Sie nur die Zahl ein; ein Zeichen wie „.“ oder „/“ sagt, warum keine da ist.',
    en: 'This is no number. Enter the number alone; a sign such as “.” or “/” says why there is none.',
  },
  'spreadsheet-error': {
    de: 'Die Tabellenkalkulation hat einen Fehler gespeichert, etwa #DIV/0!. Berichtigen Sie dort die Formel.',
    en: 'The spreadsheet saved an error such as #DIV/0!. Correct the formula there.',
  },
  'unclear-decimal-mark': {
    de: '1.234 kann tausend oder gut eins bedeuten, und niemand rät hier. Schreiben Sie die Zahlen so, wie die Meldung es zeigt.',
    en: '1.234 may be a thousand or just over one, and nobody guesses here. Write numbers so that the decimal mark is plain, as the message shows.',
  },
  'mixed-decimal-marks': {
    de: 'In einer Spalte stehen Dezimalkomma und Dezimalpunkt. Schreiben Sie alle Zahlen gleich.',
    en: 'One column has decimal commas and decimal points. Write all numbers alike.',
  },
  'percent-sign': {
    de: 'Ein Prozentzeichen steht in einer Spalte, die keine Prozente zeigt. Prüfen Sie die Einheit im Katalog.',
    en: 'A percent sign stands in a column that shows no percentages. Check the unit in the catalogue.',
  },
  'negative-count': {
    de: 'Eine Anzahl ist kleiner als 0. Berichtigen Sie die Zahl.',
    en: 'A count of people or cases is below 0. Correct the number.',
  },
  'fractional-count': {
    de: 'Eine Anzahl von Menschen hat Nachkommastellen. Prüfen Sie Zahl und Einheit.',
    en: 'A count of people has decimals. Check number and unit.',
  },
  'not-a-whole-number': {
    de: 'Hier gehört eine ganze Zahl hin. Lassen Sie die Nachkommastellen weg, und prüfen Sie die Spalte.',
    en: 'A whole number belongs here. Leave out the decimals, and check the column.',
  },
  'value-mismatch': {
    de: 'Der Wert passt nicht zu Zähler und Nenner in derselben Zeile. Eine der drei Zahlen ist falsch: Vergleichen Sie mit der Quelle.',
    en: 'The value does not fit numerator and denominator in its row. One of the three is wrong: compare with the source.',
  },
  'numerator-over-denominator': {
    de: 'Ein Teil ist größer als das Ganze. Vielleicht sind Zähler und Nenner vertauscht.',
    en: 'A part is larger than the whole. Perhaps numerator and denominator are swapped.',
  },
  'over-hundred-percent': {
    de: 'Ein Anteil von Menschen liegt über 100 Prozent. Berichtigen Sie Wert oder Einheit.',
    en: 'A share of people is over 100 percent. Correct the value or the unit.',
  },
  'numerator-without-denominator': {
    de: 'Zum Zähler fehlt der Nenner; so entsteht kein Wert. Ergänzen Sie ihn.',
    en: 'The numerator has no denominator, so there is no value. Add it.',
  },
  'value-not-computable': {
    de: 'Die Einheit sagt nicht, wie aus Zähler und Nenner ein Wert wird. Tragen Sie den Wert selbst ein.',
    en: 'The unit does not say how numerator and denominator make a value. Enter the value itself.',
  },
  'unknown-flag': {
    de: 'Dieses Kennzeichen ist nicht bekannt. Möglich sind p, r, e, b und q.',
    en: 'This flag is not known. Possible are p, r, e, b and q.',
  },
  'unknown-category': {
    de: 'Diese Kategorie nennt der Katalog nicht. Prüfen Sie das Kürzel.',
    en: 'The catalogue does not name this category. Check the code.',
  },
  'limits-reversed': {
    de: 'Die untere Grenze liegt über der oberen. Tauschen Sie beide.',
    en: 'The lower limit is above the upper one. Swap them.',
  },
  'value-outside-limits': {
    de: 'Der Wert liegt nicht zwischen seinen Vertrauensgrenzen. Vergleichen Sie mit der Quelle.',
    en: 'The value is not between its confidence limits. Compare with the source.',
  },
  'negative-margin': {
    de: 'Eine Fehlerspanne ist nie kleiner als 0. Berichtigen Sie die Zahl.',
    en: 'A margin of error is never below 0. Correct the number.',
  },
  'kompik-without-kitas': {
    de: 'Zu KOMPIK-Werten fehlt, wie viele Kitas und Kinder dahinterstehen; der Schutz hängt davon ab. Ergänzen Sie beides.',
    en: 'KOMPIK values lack the numbers of Kitas and children, on which protection depends. Add both.',
  },
  'value-outside-breaks': {
    de: 'Werte liegen außerhalb der Klassengrenzen und kommen in die letzte Klasse. Erweitern Sie die Grenzen, wenn das stört.',
    en: 'Values lie outside the class breaks and go into the end class. Widen the breaks if that is not wanted.',
  },
  'unlisted-group': {
    de: 'Die Gruppe steht nicht in groups.csv und wird ohne schönen Namen gezeigt. Tragen Sie sie ein.',
    en: 'The group is not in groups.csv and is shown without a proper name. Add it.',
  },
  'identical-rows': {
    de: 'Dieselbe Zeile steht zweimal da; gezählt wird sie einmal. Löschen Sie eine.',
    en: 'The same row occurs twice and counts once. Delete one.',
  },
  'contradicting-rows': {
    de: 'Für dasselbe Gebiet und denselben Zeitraum stehen zwei Werte da. Löschen Sie den falschen.',
    en: 'There are two values for the same area and period. Delete the wrong one.',
  },
  'area-without-rows': {
    de: 'Gebiete haben keine Zeile, andere ihrer Ebene schon; auf der Karte fehlt dort der Wert. Prüfen Sie, ob Zeilen verloren gingen.',
    en: 'Some areas have no row though others of their level do, so the map has no value there. Check whether rows were lost.',
  },
  'area-not-valid-then': {
    de: 'Die Grenze sagt, in welchen Jahren das Gebiet gilt; der Wert ist von einem anderen Jahr und erscheint auf keiner Karte. Prüfen Sie Jahr und Grenze.',
    en: 'The boundary says in which years the area is valid; the value is of another year and appears on no map. Check year and boundary.',
  },
  'share-among-percentages': {
    de: 'Ein Wert ist etwa ein Hundertstel der übrigen des Gebiets: ein Anteil (0,31) zwischen Prozentwerten (31). Berichtigen Sie ihn.',
    en: 'A value is about a hundredth of the others of its area: a share (0.31) among percentages (31). Correct it.',
  },
  'percent-looks-like-share': {
    de: 'Alle Prozentwerte sind höchstens 1; vielleicht sind es Anteile (0,31 statt 31). Prüfen Sie die Einheit.',
    en: 'All percentages are 1 or less; perhaps they are shares (0.31 for 31). Check the unit.',
  },
  'municipality-unlike-sum': {
    de: 'Der Wert der ganzen Kommune ist nicht die Summe der Gebiete. Oft liegt das an Menschen ohne Zuordnung; sonst vergleichen Sie mit der Quelle.',
    en: 'The value of the municipality is not the sum of its areas. Often people without an area explain that; else compare with the source.',
  },
  'area-unlike-sum': {
    de: 'Der Wert eines größeren Gebiets (etwa eines Bezirks) ist nicht die Summe seiner Teile. Verglichen wird nur, wo alle Teile veröffentlicht sind. Vergleichen Sie mit der Quelle.',
    en: 'The value of a larger area is not the sum of its parts. Only sums of which every part is published are compared. Compare with the source.',
  },
  'group-over-total': {
    de: 'Eine Gruppe ist größer als alle zusammen. Vergleichen Sie mit der Quelle.',
    en: 'A group is larger than all together. Compare with the source.',
  },
  'series-jump': {
    de: 'Ein Wert springt aus seiner Reihe. Vergleichen Sie mit der Quelle; stimmt er, erklären Sie ihn in „note“.',
    en: 'A value leaps out of its series. Compare with the source; if it is right, explain it in “note”.',
  },
  'unit-shift': {
    de: 'Ab einem Zeitraum sind alle Werte etwa zehn-, hundert- oder tausendmal so groß oder klein. Prüfen Sie die Einheit.',
    en: 'From one period on all values are about ten, a hundred or a thousand times as large or small. Check the unit.',
  },
  'unit-of-one-area': {
    de: 'Ein Gebiet hat durchweg Werte einer anderen Größenordnung als alle übrigen. Vermutlich steht es in einer anderen Einheit: Vergleichen Sie mit der Quelle.',
    en: 'One area has values of another order of magnitude than all others throughout. Perhaps its unit is another one: compare with the source.',
  },
  'period-repeated': {
    de: 'Zwei Zeiträume haben genau dieselben Werte. Prüfen Sie, ob einer zweimal eingesetzt wurde.',
    en: 'Two periods have exactly the same values. Check whether one was put in twice.',
  },
  'series-constant': {
    de: 'Werte ändern sich über alle Zeiträume nicht. Sind sie fortgeschrieben, gehört das Kennzeichen „e“ dazu.',
    en: 'Values do not change over all periods. If they were carried forward, mark them with “e”.',
  },
  'groups-unlike-total': {
    de: 'Die Gruppen ergeben zusammen nicht die Gesamtzahl, in anderen Zeiträumen schon. Prüfen Sie, ob Zeilen verrutscht sind.',
    en: 'The groups do not add up to the total, though they do in other periods. Check whether rows slipped.',
  },
  'rate-unlike-counts': {
    de: 'Die Quote passt nicht zu ihrem Nenner. Prüfen Sie Bezugsgruppe und Stichtag im Katalog.',
    en: 'The rate does not fit its denominator. Check population and date in the catalogue.',
  },
  'municipality-outside-areas': {
    de: 'Der Wert der Kommune liegt über oder unter denen aller Gebiete; ein Durchschnitt kann das nicht. Prüfen Sie Einheit und Bezugsgruppe.',
    en: 'The value of the municipality lies above or below those of all areas, which a mean cannot. Check unit and population.',
  },
  'period-out-of-rhythm': {
    de: 'Ein Zeitraum ist anders geschrieben als die übrigen und stünde nicht in derselben Reihe. Schreiben Sie ihn gleich.',
    en: 'One period is written unlike the others and would not stand in their series. Write it alike.',
  },
  'month-for-school-year': {
    de: '2011-12 ist der Dezember 2011. Steht es zwischen Schuljahren, ist wohl 2011/12 gemeint: Schreiben Sie den Schrägstrich.',
    en: '2011-12 is December 2011. Among school years it probably means 2011/12: write the slash.',
  },
  'lone-period': {
    de: 'Ein einziges Gebiet hat einen Wert in der Zukunft; meist ist das Jahr vertippt. Stimmt es, setzen Sie das Kennzeichen „e“.',
    en: 'One single area has a value in the future; mostly the year is mistyped. If it is right, set the flag “e”.',
  },
  'lone-negative-value': {
    de: 'Ein Wert liegt unter 0, alle anderen darüber. Vergleichen Sie mit der Quelle.',
    en: 'One value is below 0, all others are above. Compare with the source.',
  },
  'impossible-age': {
    de: 'So alt wird niemand; vielleicht fehlt ein Dezimalkomma. Vergleichen Sie mit der Quelle.',
    en: 'Nobody grows so old; perhaps a decimal mark is missing. Compare with the source.',
  },
  'decimal-mark-lost': {
    de: 'Ein Wert ist etwa zehn- oder hundertmal so groß wie die übrigen des Gebiets und hat keine Nachkommastellen. Vergleichen Sie mit der Quelle.',
    en: 'A value is about ten or a hundred times the others of its area and has no decimals. Compare with the source.',
  },
  'duplicate-group': {
    de: 'Eine Gruppe steht zweimal in groups.csv. Löschen Sie eine Zeile.',
    en: 'A group occurs twice in groups.csv. Delete one row.',
  },
  'not-yes-or-no': {
    de: 'Hier steht weder ja noch nein. Schreiben Sie eines davon.',
    en: 'This is neither yes nor no. Write one of them.',
  },
  'columns-without-file': {
    de: 'Ein Eintrag in columns.yaml passt zu keiner Datei. Prüfen Sie den Dateinamen.',
    en: 'An entry of columns.yaml fits no file. Check the file name.',
  },
  'sentinel-number': {
    de: 'Eine Zahl wie −9999 steht oft für „kein Wert“. Tragen Sie die Zeile der Meldung in columns.yaml ein. Ist die Zahl doch ein Wert, schreiben Sie eine Anmerkung in die Spalte „note“.',
    en: 'A number such as −9999 often stands for “no value”. Write the line of the message into columns.yaml. If the number is a value after all, write a note into column “note”.',
  },
  'group-like-date': {
    de: 'Tabellenprogramme machen aus „3-6“ ein Datum („03. Jun“). Formatieren Sie die Spalte vor der Eingabe als Text, oder ordnen Sie die Gruppe in columns.yaml unter „groups“ zu.',
    en: 'Spreadsheets make a date of “3-6” (“6-Mar”). Format the column as text before typing, or assign the group under “groups” in columns.yaml.',
  },
  'area-unlike-name-column': {
    de: 'Kennung und Name in einer Zeile gehören zu zwei Gebieten derselben Ebene. Meist wurde nur eine Spalte sortiert, oder eine Zeile ist verrutscht. Vergleichen Sie mit der Quelle.',
    en: 'Key and name in one row belong to two areas of one level. Mostly only one column was sorted, or a row has slipped. Compare with the source.',
  },
  'area-without-newest-value': {
    de: 'Im neuesten Zeitraum fehlt der Wert einiger Gebiete; auf der Karte sind sie leer. Prüfen Sie, ob die Lieferung vollständig ist.',
    en: 'Some areas have no value in the newest period; the map shows them empty. Check whether the delivery is complete.',
  },
  'newest-value-off-series': {
    de: 'Der neueste Wert eines Gebiets liegt weit ab von seinen früheren, während sich die anderen Gebiete wie gewohnt verändern. Vergleichen Sie mit der Quelle; stimmt er, erklären Sie ihn in „note“.',
    en: 'The newest value of an area lies far from its earlier ones, while the other areas change as usual. Compare with the source; if it is right, explain it in “note”.',
  },
  'area-key-unlike-name': {
    de: 'Nummer und Name in einer Zelle gehören zu zwei Gebieten. Klären Sie, welches gemeint ist; vielleicht ist eine Zeile verrutscht.',
    en: 'Number and name in one cell belong to two areas. Find out which is meant; perhaps a row has slipped.',
  },
  'unknown-level-of-areas': {
    de: 'Diese Ebene gibt es im Bericht nicht. Die Ebenen stehen unter „levels“ in municipality.yaml.',
    en: 'The report has no such level. Levels stand under “levels” in municipality.yaml.',
  },
  'sum-of-rates': {
    de: 'Anteile und Mittelwerte lassen sich nicht zusammenzählen. „sum: true“ ist nur für Anzahlen und Salden.',
    en: 'Rates and means do not add up. “sum: true” is for counts and balances only.',
  },
  'columns-entry-unused': {
    de: 'Ein Eintrag in columns.yaml hat keine Wirkung. Prüfen Sie die Schreibweise, oder löschen Sie ihn.',
    en: 'An entry of columns.yaml has no effect. Check its spelling, or delete it.',
  },
  'columns-without-heading': {
    de: 'columns.yaml nennt eine Überschrift, die in der Tabelle fehlt. Prüfen Sie die Schreibweise.',
    en: 'columns.yaml names a heading that the table lacks. Check its spelling.',
  },
  'two-totals': {
    de: 'Zwei Gruppen gelten beide als Gesamtzahl. Lassen Sie „total“ nur bei der Gruppe stehen, die alle umfasst.',
    en: 'Two groups both count as the total. Leave “total” with the group that comprises all.',
  },
  'total-group-differs': {
    de: 'Die Gruppe, die alle umfasst, ist kleiner als die Gesamtzahl. Berichtigen oder löschen Sie eine der Zeilen.',
    en: 'The group that comprises all is smaller than the total. Correct or delete one of the rows.',
  },
  'negative-value': {
    de: 'Der Wert ist kleiner als 0; bei Jahren oder Verhältnissen gibt es das nicht. Prüfen Sie das Vorzeichen.',
    en: 'The value is below 0, which years and ratios never are. Check the sign.',
  },
  'columns-where-empty': {
    de: 'Der Filter „where“ in columns.yaml lässt keine Zeile übrig. Prüfen Sie, wie die Werte in der Tabelle geschrieben sind.',
    en: 'The filter “where” in columns.yaml leaves no row. Check how the table writes these values.',
  },
  'column-without-period': {
    de: 'Eine Spalte gehört zu einem Zeitraum, nennt ihn aber nicht. Ergänzen Sie ihn, oder schreiben Sie je Zeitraum eine Zeile.',
    en: 'A column belongs to one period but does not name it. Add it, or write one row for each period.',
  },
  'limits-without-value': {
    de: 'Vertrauensgrenzen stehen neben einer Zelle ohne Zahl und werden nicht gezeigt. Ergänzen Sie den Wert; ist er geheim, löschen Sie die Grenzen.',
    en: 'Confidence limits stand beside a cell without a number and are not shown. Add the value; if it is withheld, delete the limits.',
  },
  'limits-out-of-range': {
    de: 'Eine Vertrauensgrenze liegt außerhalb des Möglichen, etwa über 100 Prozent. Prüfen Sie die Zahl.',
    en: 'A confidence limit is beyond what is possible, such as over 100 percent. Check the number.',
  },
  'margin-unlike-limits': {
    de: 'Fehlerspanne und Grenzen widersprechen sich; gelesen werden die Grenzen. Löschen Sie die falsche Angabe.',
    en: 'Margin and limits contradict each other; the limits are read. Delete the wrong one.',
  },
  'flag-contradicts-value': {
    de: 'Das Kennzeichen sagt, es gebe keine Zahl, doch hier steht eine. Löschen Sie das Falsche von beiden.',
    en: 'The flag says there is no number, but here is one. Delete whichever is wrong.',
  },
  'kompik-too-few-children': {
    de: 'Es sind weniger Kinder, als die genannten Kitas beobachtet haben müssen. Vielleicht sind beide Spalten vertauscht.',
    en: 'There are fewer children than the Kitas named must have observed. Perhaps the two columns are swapped.',
  },
  'period-kinds-mixed': {
    de: 'Derselbe Zeitraum ist auf zwei Arten geschrieben, jede für andere Gebiete. Schreiben Sie ihn überall gleich.',
    en: 'The same period is written in two ways, each for other areas. Write it alike everywhere.',
  },
  'computed-over-hundred': {
    de: 'Ein berechneter Anteil liegt über 100 Prozent, weil der Teil größer ist als das Ganze. Prüfen Sie Zähler und Nenner.',
    en: 'A computed share is over 100 percent since the part exceeds the whole. Check numerator and denominator.',
  },
};
