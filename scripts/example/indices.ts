import { writeText, type ExampleFile } from './tables.ts';

const indices = `# Bedarfsindizes: mehrere Indikatoren in einer Zahl, hoch = mehr Bedarf.
# Ob ein hoher Wert eines Teils mehr Bedarf heißt, sagt „polarity“ in indicators.csv.
- id: bedarf-vor-der-schule
  title: 'Wo Kinder vor dem Schulstart mehr Unterstützung brauchen können: Einkommen, Sprache und Gesundheit zusammengesehen.'
  short: Bedarf vor dem Schulstart
  method: z-score
  parts:
    - { indicator: sgb2-quote, weight: 2 }
    - { indicator: sprachstand, weight: 1 }
    - { indicator: uebergewicht, weight: 1 }
  note: Ein Einstieg ins Gespräch, kein Urteil. Was hinter den Zahlen steht, wissen die Menschen vor Ort.
`;

/** `data/indices.yaml`. */
export function writeIndices(): ExampleFile {
  return writeText('data/indices.yaml', indices);
}
