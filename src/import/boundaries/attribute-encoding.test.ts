import { expect, test } from 'vitest';
import { attributeEncoding } from './attribute-encoding.ts';

/** A table of one cell: a head of 32 bytes, which may hold any byte, then the cell. */
function table(cell: readonly number[], driver: number): Uint8Array {
  const head = new Uint8Array(32);
  head[1] = 0xfe;
  head[8] = 32;
  head[29] = driver;
  return Uint8Array.from([...head, ...cell]);
}

const [byteOfUmlaut, umlautInUtf8] = [[0x53, 0xfc, 0x64], [0x53, 0xc3, 0xbc, 0x64]]; // prettier-ignore

test('Attributes in UTF-8 are read as such, whatever the head says', () => {
  expect(attributeEncoding(table(umlautInUtf8, 0x57))).toBe('utf-8');
});

test('The head names the code page of other attributes', () => {
  expect(attributeEncoding(table(byteOfUmlaut, 0x57))).toBe('windows-1252');
  expect(attributeEncoding(table(byteOfUmlaut, 0xc8))).toBe('windows-1250');
});

test('A head that names none means Windows-1252', () => {
  expect(attributeEncoding(table(byteOfUmlaut, 0))).toBe('windows-1252');
});
