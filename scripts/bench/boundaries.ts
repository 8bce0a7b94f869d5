/** Measures the reading of boundaries alone: a city of many areas with long outlines. */
import { ProblemList } from '../../src/domain/problem/problem.ts';
import { parseBoundaries } from '../../src/readers/geography/boundaries.ts';
import { openGeos } from '../../src/readers/geometry/geos.ts';
import { parseMunicipality } from '../../src/readers/municipality/municipality-file.ts';
import { parseYaml } from '../../src/readers/yaml/yaml.ts';

/** Loaded once; what is measured is the reading. */
const geos = await openGeos();

const file = 'geography/areas.geojson';
const settings = `id: city
name: City
levels: [{ id: area, title: Area, file: ${file} }]
`;

/** So many areas of so many points each, side by side and apart, as GeoJSON. */
function circles(areas: number, points: number): Uint8Array {
  const features = Array.from({ length: areas }, (_, i) => {
    const [x, y] = [9 + (i % 50) / 100, 50 + Math.floor(i / 50) / 100];
    const ring = Array.from({ length: points + 1 }, (__, k) => {
      const angle = ((k % points) / points) * 2 * Math.PI;
      return [x + 0.004 * Math.cos(angle), y + 0.004 * Math.sin(angle)];
    });
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', properties: { id: `a${i}`, name: `A ${i}` }, geometry };
  });
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
}

/** Makes the measurement: each call reads the same boundaries once more and gives the seconds. */
export function boundaryReading(areas: number, points: number): () => number {
  const problems = new ProblemList();
  const tree = parseYaml(settings, 'municipality.yaml', problems);
  const municipality = tree && parseMunicipality(tree, problems);
  if (municipality === undefined) throw new Error('the settings of the measurement are wrong');
  const files = new Map([[file, circles(areas, points)]]);
  return () => {
    const begin = process.hrtime.bigint();
    const read = parseBoundaries(files, municipality, problems, geos);
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    if (read.areas.length !== areas) throw new Error(`${read.areas.length} areas were read`);
    return seconds;
  };
}
