/** What `--help` says in German: beside a report that speaks it. */
import type { CommandName } from './command-name.ts';

export const germanUsage: Readonly<Record<CommandName, string>> = {
  start: `npm start [-- --report ORDNER] [--port N]
  Baut den Bericht in ORDNER (ohne Angabe: diesen Ordner, die Beispielstadt) und zeigt die Website auf
  diesem Rechner. Nichts wird irgendwohin gesendet.
`,
  dev: `npm run dev [-- --report ORDNER] [--port N]
  Vorschau beim Schreiben. Eine Änderung in data/ oder content/ ist nach Sekunden zu sehen; Fehler stehen
  mit Datei und Zeile auf der Seite. Entwürfe sind zu sehen.
`,
  build: `npm run build [-- --report ORDNER --out ZIEL --site ADRESSE --base /pfad/
                       --pictures all|cards|none]
  Prüft den Bericht und baut dann die Website.
  --report ORDNER  der Bericht mit data/ und content/ (ohne Angabe: dieser Ordner)
  --out ZIEL     wohin die Website kommt (ohne Angabe: dist/). Ersetzt wird erst, wenn alles gelungen ist.
                 Abgelehnt wird ein Ordner, der den Bericht enthält, in dessen data/ oder content/ liegt,
                 dieser Ordner selbst ist oder Dateien hält, die kein früherer Bau geschrieben hat.
  --site ADRESSE  Adresse der Website; geht municipality.yaml vor
  --base /pfad/  Unterordner, unter dem die Website steht
  --previous DATEI  Adressen, die veröffentlicht sind und halten müssen: die manifest.json der letzten
                 Veröffentlichung, deren Ordner oder eine Liste (ohne Angabe: data/published.txt des Berichts). Was
                 weg ist, braucht eine Zeile in data/redirects.csv.
  --pictures ART  all: jede Abbildung als PNG in drei Formen, zum Veröffentlichen; cards (ohne Angabe): was
                 beim Teilen einer Seite erscheint, und jede Abbildung als SVG; none: am schnellsten
  Wie jede Zahl der Website entsteht, steht auf ihrer Seite /methoden/.
  Ende mit 0: gut, auch mit Warnungen; 1: Fehler im Bericht, oder der Rechner konnte nicht (Datenträger
  voll, Ordner nicht beschreibbar, ein anderer Bau in denselben Ordner), die Meldung sagt es; 2: falscher
  Aufruf.
`,
  check: `npm run check [-- --report ORDNER --format text|json|github --explain]
  Alle Fehler des Berichts auf einmal; gebaut wird nichts.
  Jede Zeile nennt einen Namen wie unknown-area; die Website erklärt jeden unter /handbuch/meldungen/#NAME.
  Ein Ordner mit Rohzahlen ist vertraulich. Die Ausgabe nennt geheime Felder ohne Wert und Regel, und die
  Warnungen stützen sich nur auf Veröffentlichtes. Ein Fehler zitiert seine Zelle, damit man sie findet;
  veröffentlicht wird dann nichts. Halten Sie Protokolle mit Fehlern so vertraulich wie den Ordner.
  --explain      sagt zu jedem geheimen Wert, welche Regel ihn schützt, und nennt die Warnungen, die auf
                 geheimen Zahlen beruhen. Für den eigenen Bildschirm, text oder json; abgelehnt (2), wo CI
                 gesetzt ist, damit kein Protokoll es festhält.
  Nur JSON auf der Ausgabe: npm run --silent check -- --format json
  Ende mit 0: gut, auch mit Warnungen; 1: Fehler im Bericht; 2: falscher Aufruf.
`,
  import: `npm run import -- DATEI … [--report ORDNER --out DATEI --sheet NAME --replace]
  Nimmt auf, was Ämter schicken: Tabellen (CSV, XLSX, ODS), Verzeichnisse (CSV, XLSX, ODS, GeoJSON) und
  Grenzen (Shapefile als Zip, GeoPackage, KML, KMZ). Sagt, was verstanden wurde; ist etwas mehrdeutig,
  schreibt es nichts, sondern fragt. Die Lieferung bleibt, wie sie ist. Ausgeblendetes bleibt draußen.
  Jede Frage trägt einen Namen wie no-period; die Website erklärt ihn unter /handbuch/meldungen/#NAME.
  --report ORDNER  der Bericht (ohne Angabe: dieser Ordner). Seine data/columns.yaml gilt.
  --out DATEI    wohin das Ergebnis kommt; ohne Angabe: data/observations/INDIKATOR.csv, data/offers.csv,
                 data/providers.csv, data/geography/NAME.geojson
  --sheet NAME   dieses Blatt einer Mappe oder diese Ebene eines GeoPackage (ohne Angabe: alle Tabellen
                 einer Form)
  --as WAS       indicators oder groups: was Überschriften sind, die weder columns.yaml noch der Katalog
                 erklärt
  --period ZEIT  der Zeitraum einer Tabelle, die keinen nennt: 2023, 2022/23, 2023-12-31
  --register     die Datei ist ein Verzeichnis von Angeboten (sonst an den Spalten erkannt)
  --replace      überschreiben, was anders ist
  --format F     text oder json
  Ende mit 0: geschrieben oder unverändert; 1: abgelehnt, oder eine Frage ist offen; 2: falscher Aufruf.
`,
  addresses: `npm run addresses [-- --report ORDNER --published WEBSITE]
  Schreibt data/addresses.csv: eine Zeile für jedes Gebiet mit seiner Adresse, damit Adressen bleiben, wenn
  sich Namen ändern. Zeilen, die es gibt, bleiben.
  --published WEBSITE  eine gebaute Website, die nun öffentlich ist (ihr Ordner oder ihre manifest.json): Ihre
                    Adressen kommen in data/published.txt. Von da an nennen check und build jede, die weg ist.
`,
  new: `npm run new -- ORDNER --boundaries DATEI [--tables DATEI …] [--name NAME --language de|en --crs EPSG:… --date TAG]
  Ein erläuterter Bericht für den Anfang, aus den Dateien, wie sie geliefert wurden: Kommune, Gebiete,
  Katalog, rechtliche Seiten mit markierten Lücken, Adressen, eine Geschichte als Entwurf. Er besteht die
  Prüfung; Tabellen, die nicht gelesen werden, liegen unverändert in ORDNER/deliveries/. ORDNER ist leer
  oder noch nicht da.
  --boundaries DATEI  GeoJSON, TopoJSON, Shapefile (Zip), GeoPackage oder KML; mehrmals für mehrere Ebenen
  --tables DATEI …    Tabellen und Verzeichnisse (CSV, XLSX, ODS)
  --name NAME        der Kommune (ohne Angabe: nach den Tabellen oder dem ORDNER)
  --date TAG         Tag des Berichts, etwa 2026-06-30 (ohne Angabe: der letzte Tag in den Tabellen)
npm run new -- ART … --report ORDNER
  Fügt eine gültige Datei oder Zeile hinzu.
  story      --title T [--area ID --author WER --date TAG]
  area       --area ID [--author WER --date TAG]
  indicator  --title T [--unit percent --theme ID --id ID --date TAG]
  offer      --name N --type ID --area ID [--id ID]
  goal       --title T --indicator ID --area ID --target ZAHL --due TAG
  measure    --title T --goal ID --from TAG --to TAG [--status planned|running|done|stopped]
  question   --title T [--knowledge facts|institutions|experience|steering]
             [--stage analysis|agenda|decision|implementation|review --indicator ID]
  Ende mit 0: gut; 1: Fehler in den Dateien; 2: falscher Aufruf.
`,
  diff: `npm run diff -- ALT NEU
  Was eine Lieferung oder eine Bearbeitung ändert, als Markdown für alle, die nicht programmieren:
  Zeiträume, Werte mit ihrer Größe, Gebiete, Angebote, neu geheime Werte, Aussagen, die nicht mehr stimmen,
  betroffene Geschichten und Ziele. Geheimes wird nicht gesagt. Die Sprache ist die von NEU.
  Ende mit 0: verglichen, geändert oder nicht; 1: ein Ordner ist nicht zu lesen; 2: falscher Aufruf.
`,
  release: `npm run release -- NAME [--report ORDNER]
  Friert ein, was die Website heute veröffentlicht: jede Abbildung mit Satz, Zahlen, Zeichnung, Quelle und
  Zitierweise, unter data/stands/NAME. Jeder spätere Bau schreibt sie Byte für Byte nach /stand/NAME/;
  Zitierweisen führen dorthin, /aenderungen/ und feed.xml sagen, was sich seitdem geändert hat. Werte, die später
  geheim gehalten werden, fehlen auch dort. NAME besteht aus kleinen Buchstaben, Ziffern und -, etwa 2026-11.
  Ein Stand wird nie ersetzt. Rohe Fallzahlen stehen nicht darin; der Ordner bleibt so vertraulich, wie er war.
  --report ORDNER  Ordner des Berichts (ohne Angabe: dieses Verzeichnis)
  Ende mit: 0 eingefroren, 1 Fehler im Bericht (nichts wird geschrieben), 2 falscher Aufruf oder der Name ist vergeben.
`,
  bench: `npm run bench [-- --rows example,town,… --rounds N]
  Misst Bauten neben ihresgleichen, abwechselnd in einem Lauf: Mediane aus N Runden (ohne Angabe 3),
  Verhältnisse, Speicher. Zeiten zweier Rechner sind nicht vergleichbar, Verhältnisse schon. Leert .build/:
  daneben keinen anderen Befehl laufen lassen.
  --rows   example: die Beispielstadt · town: 200 Gebiete · city: 1.000 Gebiete · change: dieselbe nach
           einer geänderten Zelle · growth: 4.000 Gebiete neben 1.000 · rows: Prüfung von 2 Millionen Zeilen
           · boundaries: lange Umrisse. Ohne Angabe: alle.
`,
};
