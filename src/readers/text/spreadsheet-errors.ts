/** What a broken formula leaves in a cell, in the words of German and English spreadsheets. */
const spreadsheetError =
  /^(?:#(?:DIV\/0!|REF!|BEZUG!|NV|N\/A|NAME\?|VALUE!|WERT!|NUM!|ZAHL!|NULL!|SPILL!|ÜBERLAUF!|CALC!|KALK!|FIELD!|FELD!|BLOCKED!|BLOCKIERT!|CONNECT!|VERBINDEN!|GETTING_DATA|ERROR!|FEHLER!|#+)|Err:\d+)$/iu;

/** Whether a cell holds such an error. */
export const isSpreadsheetError = (text: string): boolean => spreadsheetError.test(text);
