/** How a language speaks of places: prepositions and articles before their names. */

export interface PlaceWords {
  /** „in Nordstadt“ */
  readonly inArea: (name: string) => string;
  /** „in Musterstadt“, „im Kreis Herford“, “in Camden”; `kind` as the municipality calls itself. */
  readonly inMunicipality: (name: string, kind: string | undefined) => string;
  /** „die Stadt“, “the London Borough”; undefined where the grammar of the kind is not known. */
  readonly theKind: (kind: string) => string | undefined;
}
