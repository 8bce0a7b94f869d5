/**
 * The usual way to make such a site, as a peer: an Astro page for each area that reads the tables itself, draws its
 * charts by Observable Plot on a document without a browser, and carries the map of all areas inline.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAstroBuild } from './empty-peer.ts';

const data = (report: string, indicators: number): string => `
import { readFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import domino from '@mixmark-io/domino';
import { geoMercator, geoPath } from 'd3-geo';

const folder = ${JSON.stringify(join(report, 'data'))};
export const areas = JSON.parse(readFileSync(folder + '/geography/wards.geojson', 'utf8'));
const tables = Array.from({ length: ${indicators} }, (_, i) => {
  const name = i === 0 ? 'children' : 'share-' + i;
  const lines = readFileSync(folder + '/observations/' + name + '.csv', 'utf8').trim().split('\\n');
  const rows = lines.slice(1).map((line) => {
    const [area, period, value, numerator, denominator] = line.split(',');
    const number = value === '' ? (100 * numerator) / denominator : Number(value);
    return { area, period: Number(period), value: number };
  });
  return { name, rows };
});
const latest = Math.max(...tables[0].rows.map((row) => row.period));

const document = domino.createWindow().document;
const draw = (options) => Plot.plot({ ...options, document }).outerHTML;

const d3Path = geoPath(geoMercator().fitSize([640, 480], areas)).digits(1);
const shade = (value) => ['#deebf7', '#9ecae1', '#4292c6', '#08519c'][Math.min(3, Math.floor(value / 17))];

export function mapOf(area) {
  const now = new Map(
    tables[1].rows.filter((row) => row.period === latest).map((row) => [row.area, row.value]),
  );
  const shapes = areas.features.map((feature) => {
    const { id, name } = feature.properties;
    const stroke = id === area ? '#000' : '#fff';
    return '<path d="' + d3Path(feature) + '" fill="' + shade(now.get(id)) + '" stroke="' + stroke + '"><title>' + name + '</title></path>';
  });
  return '<svg viewBox="0 0 640 480">' + shapes.join('') + '</svg>';
}

/** The area among all, and its course, for two of its indicators. */
export const chartsOf = (area) =>
  tables.slice(1, 3).flatMap(({ rows }) => {
    const now = rows.filter((row) => row.period === latest);
    return [
      draw({ height: 160, marks: [Plot.barY(now, { x: 'area', y: 'value', sort: { x: 'y' }, fill: (row) => (row.area === area ? '#08519c' : '#ccc') })], x: { axis: null } }),
      draw({ height: 160, marks: [Plot.lineY(rows.filter((row) => row.area === area), { x: 'period', y: 'value' })] }),
    ];
  });

export const tableOf = (area) =>
  tables.map(({ name, rows }) => ({ name, values: rows.filter((row) => row.area === area) }));
`;

const page = `---
import { areas, chartsOf, mapOf, tableOf } from '../data.mjs';
export const getStaticPaths = () =>
  areas.features.map(({ properties }) => ({ params: { area: properties.id }, props: properties }));
const { id, name } = Astro.props;
---
<!doctype html>
<html lang="en">
  <title>{name}</title>
  <h1>{name}</h1>
  <Fragment set:html={mapOf(id)} />
  {chartsOf(id).map((chart) => <Fragment set:html={chart} />)}
  {tableOf(id).map(({ name, values }) => (
    <table>
      <caption>{name}</caption>
      {values.map(({ period, value }) => <tr><th>{period}</th><td>{value.toFixed(1)}</td></tr>)}
    </table>
  ))}
</html>
`;

/** Writes the site of a made-up report anew, with nothing kept, and gives the script that builds it. */
export function writeUsualSite(root: string, report: string, indicators: number): string {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/data.mjs'), data(report, indicators));
  writeFileSync(join(root, 'src/pages/[area].astro'), page);
  return writeAstroBuild(root);
}
