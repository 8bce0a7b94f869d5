/**
 * Every file of every release: as it was kept, to the byte. Where the gate withholds numbers by now, the page of a
 * figure that may rest on them is made anew, without drawing and sentence.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { StandFigure } from '../../domain/stands/stand.ts';
import type { TableModel } from '../../figures/figure.ts';
import { chrome } from '../../language/page-topics.ts';
import { maskStand } from '../../report/stands/masked-stand.ts';
import type { MaskedStand } from '../../report/stands/masked-stand.ts';
import { csvText } from '../tables/csv-text.ts';
import { openNumbers } from './open-numbers.ts';
import { fillStandFrame, formatStandIndex, hiddenBody } from './stand-page.ts';
import type { StandSetting } from './stand-page.ts';

/**
 * Address and text of the files of all releases, one after the other.
 *
 * @param present what may be published today
 */
export function* standFiles(
  present: PublishableDataset,
): Generator<readonly [SiteAddress, string]> {
  const shared = new Set<string>();
  for (const stand of present.frame.stands ?? []) {
    const masked = maskStand(stand, present);
    const { name } = stand;
    const setting = settingOf(masked, present);
    const frame = stand.text(stand.frame);
    const once = function* (
      kept: string,
      ending: 'css' | 'svg',
    ): Generator<readonly [SiteAddress, string]> {
      if (shared.has(kept)) return;
      shared.add(kept);
      yield [addresses.standShared(`${kept}.${ending}`), stand.text(kept)];
    };
    yield* once(stand.style, 'css');
    yield [addresses.stand(name), indexOf(masked, setting)];
    for (const figure of stand.figures) {
      const { key, body, csv, drawings } = figure;
      if (masked.isWhole(figure)) {
        const page = { ...figure, body: stand.text(body) };
        yield [addresses.standFigure(name, key), fillStandFrame(frame, page)];
        yield [addresses.standCsv(name, key), stand.text(csv)];
        for (const drawing of drawings) yield* once(drawing, 'svg');
      } else {
        yield* hiddenFigure(masked, figure, frame, present);
      }
    }
  }
}

function settingOf({ stand }: MaskedStand, { frame }: PublishableDataset): StandSetting {
  const { name, date, language, style } = stand;
  return {
    name,
    date,
    language,
    style: `${style}.css`,
    site: chrome(language).siteTitle(frame.municipality.name),
  };
}

function indexOf({ stand, isWhole }: MaskedStand, setting: StandSetting): string {
  if (stand.figures.every(isWhole)) return stand.text(stand.index);
  return formatStandIndex(
    setting,
    stand.figures.map((figure) => ({
      key: figure.key,
      page: figure.page,
      title: figure.title,
      summary: isWhole(figure) ? figure.summary : undefined,
    })),
  );
}

function* hiddenFigure(
  { state, stand }: MaskedStand,
  { key, home, title, indicators }: StandFigure,
  frame: string,
  present: PublishableDataset,
): Generator<readonly [SiteAddress, string]> {
  const { municipality } = present.frame;
  const tables = state.frame.indicators
    .filter(({ id }) => indicators.includes(id))
    .map((one) => openNumbers(state, one, municipality.name, stand.language));
  const body = hiddenBody(title, tables, stand.language);
  yield [
    addresses.standFigure(stand.name, key),
    fillStandFrame(frame, { key, home, title, body, citation: undefined }),
  ];
  yield [addresses.standCsv(stand.name, key), tables.map(tableCsv).join('\n')];
}

/** Of several tables each says in its first column what it counts. */
const tableCsv = ({ caption, columns, rows }: TableModel): string =>
  csvText(
    ['', ...columns.map(({ label }) => label)],
    rows.map(({ cells }) => [caption, ...cells.map(({ text }) => text)]),
  );
