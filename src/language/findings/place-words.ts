/** How a language speaks of places: prepositions and articles before their names. */

export interface PlaceWords {
  /** „in Nordhausen“, „im Hafenviertel“, „in der Altstadt“ */
  readonly inArea: (name: string) => string;
  /** „in Musterstadt“, „im Kreis Herford“, “in Camden”; `kind` as the municipality calls itself. */
  readonly inMunicipality: (name: string, kind: string | undefined) => string;
  /** „die Stadt“, “the London Borough”; undefined where the grammar of the kind is not known. */
  readonly theKind: (kind: string) => string | undefined;
  /** „in der Stadt“, “in the London Borough”; undefined as above. */
  readonly inTheKind: (kind: string) => string | undefined;
  /** „der Stadt“, “of the London Borough”; undefined as above. */
  readonly ofTheKind: (kind: string) => string | undefined;
  /** „von Musterstadt“ */
  readonly ofName: (name: string) => string;
  /** A plural as it stands after „von 13“: „Stadtteilen“. */
  readonly counted: (plural: string) => string;
}
