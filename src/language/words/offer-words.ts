/** Sentences on the page of an offer, and about the offers of an area. */

/** Ties of an area's offers: between two of them, and to others. */
interface AreaTies {
  readonly inside: number;
  readonly outside: number;
  readonly offers: number;
  readonly withoutPartner: number;
}

export interface OfferWords {
  /** „51,56202 / 8,13198 (in einer Karten-App öffnen)“ */
  readonly openInMapApp: (coordinates: string) => string;
  readonly capacityUnknown: string;
  readonly notChecked: string;
  readonly noPartner: string;
  readonly sameProvider: (provider: string) => string;
  /** What the files of the register hold. */
  readonly offersFile: (points: string, all: string) => string;
  readonly networkFile: string;
  readonly areaTies: (ties: AreaTies) => string;
}
