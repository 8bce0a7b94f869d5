/**
 * What can be taken away of a figure: picture, numbers, sentence, citation, a page for frames of other sites. Its files
 * are made once, on the page where the figure stands for good; other pages that show it lead to them.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { AssetNames } from '../../domain/naming/asset-address.ts';
import type { Figure, FigureShare } from '../../figures/figure.ts';
import { escapeText } from '../../figures/svg.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { chrome, sharingWords } from '../../language/page-topics.ts';
import { licenceOf } from '../../language/sources.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { MaskedStand } from '../../report/stands/masked-stand.ts';
import { drawingsOf } from '../pictures/inner-drawings.ts';
import { pictureFormats, pictureScales } from '../pictures/picture-formats.ts';
import type { PictureFormat, PictureMode } from '../pictures/picture-formats.ts';
import { standAlone } from '../pictures/stand-alone.ts';
import { tableDrawing } from '../pictures/table-drawing.ts';
import { formatEmbed } from './embed-page.ts';
import { mistakeMail } from './mistake-mail.ts';
import { formatFigureCsv } from './figure-csv.ts';
import { standHolding } from '../stands/stand-holding.ts';

/** Where the files of figures go. */
export interface SharedFiles {
  /** Takes a file of the site; made where none of its address has been taken. */
  readonly text: (address: SiteAddress, make: () => string) => void;
  /** Takes a picture in points. */
  readonly png: (address: SiteAddress, svg: string, scale: number) => void;
  /** A drawing that pages share. */
  readonly at: (address: SiteAddress) => string | undefined;
}

/** What all figures of a site share when they leave it. */
export interface SharingSetting {
  readonly assets: AssetNames;
  readonly view: ReportView;
  /** Scheme, host and path of the site without a slash at the end; undefined where it does not know them. */
  readonly origin: string | undefined;
  readonly mode: PictureMode;
  /** Rules of drawings outside of pages (`pictureStyle`). */
  readonly rules: readonly string[];
  readonly files: SharedFiles;
  /** Releases, the oldest first. */
  readonly stands: readonly MaskedStand[];
  /** Hears of every figure on the page where it stands for good. */
  readonly onFigure?: ((figure: SharedFigure) => void) | undefined;
}

/** A figure on the page where it stands for good. */
export interface SharedFigure {
  readonly figure: Figure;
  readonly key: string;
  /** The page that its links start from. */
  readonly from: SiteAddress;
  readonly home: SiteAddress;
  /** Ids of indicators whose numbers it may hold. */
  readonly indicators: () => readonly string[];
}

/** Rows of a table that is shown as a picture. */
const rowsInPicture = 14;
/** A frame without a script has to be given a height, in pixels: words, and the drawing in a narrow column. */
const frameHeight = ({ picture, table }: Figure): number =>
  300 + Math.min(900, picture?.height ?? 60 + table.rows.length * 36);

/** Where a figure stands for good, and what its files are called. */
interface Home {
  readonly key: string;
  readonly address: SiteAddress;
  /** Whether it is this page. */
  readonly here: boolean;
}

function homeOf({ id, permanent }: Figure, from: SiteAddress): Home {
  const [page, fragment] = permanent?.split('#', 2) ?? [];
  // Where its own page shows something else, the page that asks is the only one that shows it.
  if (permanent !== undefined && fragment !== undefined && page !== from) {
    return { key: fragment, address: permanent, here: false };
  }
  const place = from.split('/').filter(Boolean);
  // Ids name indicator and period themselves.
  const key = place[0] === 'indikatoren' ? id : [...place, id].join('-');
  return { key, address: `${from}#${id}`, here: true };
}

/**
 * Offers a figure of the page at `from`; on the page where it stands for good its files are made. Where a release
 * holds it as it is, sentence and citation lead there: what is quoted stays.
 *
 * @param indicators ids of those whose numbers it may hold
 * @returns what the figure's quiet row shows
 */
export function shareFigure(
  setting: SharingSetting,
  figure: Figure,
  from: SiteAddress,
  indicators: () => readonly string[],
): FigureShare {
  const { origin, mode, files } = setting;
  const { municipality, asOf } = setting.view.frame;
  const { language } = municipality;
  const words = sharingWords(language);
  const { key, address, here } = homeOf(figure, from);
  const site = chrome(language).siteTitle(municipality.name);
  const day = formatDate(asOf.date, language);
  const canonical = origin === undefined ? undefined : origin + address;
  const embed = addresses.embed(key);
  if (here) {
    files.text(addresses.figureCsv(key), () => formatFigureCsv(figure.table, words.full));
    files.text(embed, () =>
      formatEmbed(figure, {
        assets: setting.assets,
        language,
        at: embed,
        from,
        home: address,
        canonical,
        site,
        demonstration: municipality.demonstration,
        words: { ...chrome(language), whole: words.whole },
      }),
    );
    drawPictures(setting, figure, key, canonical ?? address);
    setting.onFigure?.({ figure, key, from, home: address, indicators });
  }
  const held = standHolding(setting.stands, key, figure);
  const heldAt = held && addresses.standFigure(held.name, key);
  const cited = origin === undefined ? undefined : origin + (heldAt ?? address);
  const embedCodeOf = (page: SiteAddress): string | undefined =>
    origin === undefined
      ? undefined
      : `<iframe src="${escapeText(origin + page)}" title="${escapeText(figure.title)}" width="100%" height="${String(frameHeight(figure))}" loading="lazy" style="border:0"></iframe>`;
  const licences = figure.sources.flatMap((source) => source.licences.map(({ name }) => name));
  return {
    key,
    svg: mode === 'none' ? undefined : addresses.figureSvg(key),
    pngs:
      mode !== 'all'
        ? []
        : pictureFormats.flatMap(({ name }) =>
            pictureScales.map((scale) => ({
              label: words.shape(name.replace('x', ':'), scale > 1),
              address: addresses.figurePng(key, name, scale),
            })),
          ),
    numbers: addresses.figureCsv(key),
    embed,
    embedCode: embedCodeOf(embed),
    stand: held && heldAt && { name: held.name, address: heldAt, embedCode: embedCodeOf(heldAt) },
    mistake: mistakeAbout(setting, figure.title, address),
    quote: words.sourced(
      figure.summary,
      figure.sources.map(({ text }) => text).join('; ') || municipality.publisher.name,
      cited,
    ),
    citation: words.cited({
      publisher: municipality.publisher.name,
      title: figure.title,
      site,
      day: held === undefined ? day : formatDate(held.date, language),
      address: cited,
      licence: [...new Set(licences)].join(', ') || licenceOf(municipality.licence).name,
    }),
  };
}

/** An e-mail about what stands at an address of the site; undefined where the publisher has none for them. */
export function mistakeAbout(
  { view, origin }: Pick<SharingSetting, 'view' | 'origin'>,
  title: string,
  address: SiteAddress,
): string | undefined {
  const { municipality, asOf } = view.frame;
  const { email } = municipality.publisher;
  if (email === undefined) return undefined;
  const day = formatDate(asOf.date, municipality.language);
  const about = { title, address: (origin ?? '') + address, day };
  return mistakeMail(email, about, sharingWords(municipality.language).mistakeMail);
}

function drawPictures(
  { view, mode, rules, files }: SharingSetting,
  figure: Figure,
  key: string,
  address: string,
): void {
  if (mode === 'none') return;
  const { municipality, asOf } = view.frame;
  const { language } = municipality;
  const words = sharingWords(language);
  const origin = {
    site: chrome(language).siteTitle(municipality.name),
    address: decodeURI(address),
    day: chrome(language).asOf(formatDate(asOf.date, language)),
    demonstration: municipality.demonstration,
  };
  const found =
    figure.picture === undefined
      ? []
      : drawingsOf(figure.picture, (file) => files.at(file as SiteAddress));
  const parts =
    found.length > 0 ? found : [tableDrawing(figure.table, rowsInPicture, words.furtherRows)];
  const draw = (format: PictureFormat): string =>
    standAlone(figure, parts, format, origin, rules).svg;
  files.text(addresses.figureSvg(key), () => draw(pictureFormats[0]));
  if (mode !== 'all') return;
  for (const format of pictureFormats) {
    const svg = draw(format);
    for (const scale of pictureScales) {
      files.png(addresses.figurePng(key, format.name, scale), svg, scale);
    }
  }
}
