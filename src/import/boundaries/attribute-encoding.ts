/** The encoding of a Shapefile's attributes (dBASE). */

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
 * What the `.cpg` says, in whatever way it writes it; without one UTF-8 where the whole table is UTF-8, else the code page that its head names, else Windows-1252, which
 * programs of the time wrote without a word.
 *
 * @param dbf the whole file; its head holds its own length at byte 8
 * @param cpg the file beside it; undefined where there is none
 * @returns a label that `TextDecoder` knows
 */
export function attributeEncoding(dbf: Uint8Array, cpg?: Uint8Array): string {
  const said = cpg === undefined ? '' : new TextDecoder().decode(cpg).trim();
  const page = /^(?:ansi|cp|oem|windows)?[ -]?(125\d)$/iu.exec(said)?.[1];
  if (page !== undefined) return `windows-${page}`;
  if (said !== '') {
    try {
      return new TextDecoder(/^8859\d/u.test(said) ? 'latin1' : said).encoding;
    } catch {
      // a name that nobody knows says nothing
    }
  }
  const head = (dbf[8] ?? 0) + 256 * (dbf[9] ?? 0);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(head));
    return 'utf-8';
  } catch {
    return codePages[dbf[29] ?? 0] ?? 'windows-1252';
  }
}
