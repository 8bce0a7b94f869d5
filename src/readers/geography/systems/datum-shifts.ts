/**
 * The seven parameters from a national datum to WGS 84, where the list of systems names a grid that is not at hand,
 * or writes them for another method than proj4 computes with. Source: EPSG register, by the numbers named below.
 */

/** In place of grids: EPSG 1777 (Germany, to 3 m) and 1314 (Great Britain, to 2 m). */
const insteadOfGrid: Readonly<Record<string, string>> = {
  'BETA2007.gsb': '598.1,73.7,418.2,0.202,0.045,-2.455,6.7',
  'OSTN15_NTv2_OSGBtoETRS.gsb': '446.448,-125.157,542.06,0.15,0.247,0.842,-20.489',
};

/**
 * As the list writes them, though they turn the axes (EPSG method 9607, coordinate frame) and proj4 turns the point
 * (9606, position vector): their turns have the other sign. 50 to 600 m.
 */
const turnAxes: ReadonlySet<string> = new Set([
  '-106.8686,52.2978,-103.7239,-0.3366,0.457,-1.8422,-1.2747', // 15929, Belgium (BD72)
  '-239.749,88.181,30.488,-0.263,-0.082,-1.211,2.229', // 1987, Portugal (Datum 73)
  '-288.885,-91.744,126.244,1.691,-0.41,0.211,-4.598', // 1988, Portugal (Lisbon)
  '-96.062,-82.428,-121.753,-4.801,-0.345,1.376,1.496', // 10099, Finland (KKJ)
  '2.329,-147.042,-92.08,0.309,-0.325,-0.497,5.69', // 15995, Central Europe (Pulkovo 1942(58))
  '-44.183,-0.58,-38.489,-2.3867,-2.7072,3.5196,-8.2703', // 7833, Albania
  '584.9636,107.7175,413.8067,-1.1155,-0.2824,3.1384,7.9922', // 5826, German railways (DB_REF)
  '572.213,85.334,461.94,-4.9732,-1.529,-5.2484,3.5378', // 5239, Czechia (S-JTSK/05)
  '485.021,169.465,483.839,-7.786342,-4.397554,-4.102655,0', // 8368, Slovakia (JTSK03)
  '23.772,17.49,17.859,0.3132,1.85274,-1.67299,-5.4262', // 9676, Israel
  '-162.619,-276.959,-161.764,-0.067753,2.243648,1.158828,-1.094246', // 1825, Hong Kong
]);

/** In place of what the list writes in another unit, or for a turn around a point on the ground. */
const otherwise: Readonly<Record<string, string>> = {
  // EPSG 4833, the Netherlands: turns in millionths instead of seconds, and of the axes.
  '565.4171,50.3319,465.5524,1.9342,-1.6677,9.1019,4.0725':
    '565.4171,50.3319,465.5524,-0.398957,0.343988,-1.877402,4.0725',
  // EPSG 5484, Luxembourg (Molodensky-Badekas): the same shift around the middle of the earth, EPSG 5486.
  '-265.8867,76.9851,20.2667,0.33746,3.09264,-2.53861,0.4598':
    '-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598',
};

/** EPSG 1618, Austria: the list gives it to the projected systems, but not to their degrees. */
const withoutShift: Readonly<Record<string, string>> = {
  '4312': '577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
};

const withOppositeTurns = (shift: string): string =>
  shift
    .split(',')
    .map((value, i) => (i >= 3 && i <= 5 ? String(-Number(value)) : value))
    .join(',');

/**
 * Puts the shift that is meant into a definition.
 *
 * @param code EPSG code of the system
 * @param definition as the list has it, in the form of PROJ
 * @returns undefined where the way to WGS 84 is not known: its places would be off by 100 m and more
 */
export function withDatumShift(code: string, definition: string): string | undefined {
  if (definition.includes('+nadgrids=@null')) return definition;
  const grid = /\+nadgrids=(\S+)/u.exec(definition)?.[1];
  if (grid !== undefined) {
    const shift = insteadOfGrid[grid];
    return shift === undefined
      ? undefined
      : definition.replace(/\+nadgrids=\S+/u, `+towgs84=${shift}`);
  }
  const listed = /\+towgs84=(\S+)/u.exec(definition)?.[1];
  if (listed !== undefined) {
    const shift = turnAxes.has(listed) ? withOppositeTurns(listed) : otherwise[listed];
    return shift === undefined
      ? definition
      : definition.replace(/\+towgs84=\S+/u, `+towgs84=${shift}`);
  }
  const added = withoutShift[code];
  if (added !== undefined) return definition.replace('+no_defs', `+towgs84=${added} +no_defs`);
  return /\+ellps=(?:GRS80|WGS84)\b|\+datum=WGS84\b/u.test(definition) ? definition : undefined;
}
