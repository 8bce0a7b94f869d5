/** How true places are that come in a national reference system, in metres. */
export const datumPrecision = {
  /** DHDN and OSGB36 by seven parameters: EPSG 1777 and 1314, whose old triangulations are bent by as much. */
  bentNetworks: 3,
  /** The other systems of the contract, tested against published points. */
  others: 1,
} as const;
