export type Cell = string | number | undefined;

/** One file of the example: where it goes and its bytes. */
export interface ExampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface TableForm {
  readonly separator?: ',' | ';';
  readonly decimal?: '.' | ',';
  readonly lineEnd?: '\n' | '\r\n';
  readonly encoding?: 'utf-8' | 'windows-1252';
}

/** A table as an office would deliver it; the form differs from file to file on purpose. */
export function writeTable(
  path: string,
  rows: readonly (readonly Cell[])[],
  form: TableForm = {},
): ExampleFile {
  const { separator = ',', decimal = '.', lineEnd = '\n', encoding = 'utf-8' } = form;
  const cell = (value: Cell): string => {
    if (value === undefined) return '';
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : value;
    return /["\n]/.test(text) || text.includes(separator)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  const text = rows.map((row) => row.map(cell).join(separator) + lineEnd).join('');
  return { path, bytes: encode(text, encoding) };
}

/** A text file in UTF-8. */
export function writeText(path: string, text: string): ExampleFile {
  return { path, bytes: encode(text, 'utf-8') };
}

// The characters of Windows-1252 outside Latin-1 that German tables use.
const windows1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '„': 0x84,
  '…': 0x85,
  '“': 0x93,
  '–': 0x96,
};

function encode(text: string, encoding: 'utf-8' | 'windows-1252'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from([...text], (char) => {
    const code = windows1252[char] ?? char.codePointAt(0) ?? 0;
    if (code > 255) throw new Error(`„${char}“ is not in Windows-1252`);
    return code;
  });
}

/** Rounded to the decimals that the office writes. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
