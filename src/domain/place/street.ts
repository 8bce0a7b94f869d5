/** Where a street or a postcode lies, for people who look for their area. */
export interface Street {
  /** Name of the street; undefined: the row is about a postcode as a whole. */
  readonly street: string | undefined;
  readonly postcode: string | undefined;
  /** The house numbers of the row as the office writes them („1–19, ungerade“); undefined: all. */
  readonly numbers: string | undefined;
  /** Key of the area (area-key.ts), of any level. */
  readonly area: string;
}
