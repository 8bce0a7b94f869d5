/** The encoding of a Shapefile's attributes (dBASE) where no `.cpg` names it. */

/** Windows code pages by the table's “language driver” (byte 29). Source: Esri and FoxPro documentation. */
const codePages: Readonly<Record<number, string>> = {
  0x57: 'windows-1252',
  0x58: 'windows-1252',
  0x59: 'windows-1252',
  0x03: 'windows-1252',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
  0xca: 'windows-1254',
  0xcb: 'windows-1253',
  0xcc: 'windows-1257',
};

/**
 * UTF-8 where the whole table is UTF-8, else the code page that its head names, else Windows-1252, which
 * programs of the time wrote without a word.
 *
 * @param dbf the whole file; its head holds its own length at byte 8
 * @returns a label that `TextDecoder` knows
 */
export function attributeEncoding(dbf: Uint8Array): string {
  const head = (dbf[8] ?? 0) + 256 * (dbf[9] ?? 0);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(head));
    return 'utf-8';
  } catch {
    return codePages[dbf[29] ?? 0] ?? 'windows-1252';
  }
}
