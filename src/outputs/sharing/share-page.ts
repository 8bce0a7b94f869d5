/** The card of a page: made where its link is shared. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { PageCard } from '../../figures/page-card.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { chrome } from '../../language/page-topics.ts';
import { drawingsIn, drawingsOf } from '../pictures/inner-drawings.ts';
import type { InnerDrawing } from '../pictures/inner-drawings.ts';
import { drawCard } from '../pictures/share-card.ts';
import type { SharingSetting } from './share-figure.ts';

/** `/gebiete/nordstadt/` → `gebiete-nordstadt`; the first page is `start`. */
const nameOf = (address: SiteAddress): string =>
  address.split('/').filter(Boolean).join('-') || 'start';

/** @returns the picture's address; undefined where no pictures are made */
export function sharePage(
  { view, mode, rules, files }: SharingSetting,
  address: SiteAddress,
  title: string,
  card: PageCard,
): SiteAddress | undefined {
  if (mode === 'none') return undefined;
  const { municipality, asOf } = view.frame;
  const words = chrome(municipality.language);
  const { demonstration } = municipality;
  const origin = `${words.siteTitle(municipality.name)} · ${words.asOf(formatDate(asOf.date, municipality.language))}`;
  const at = addresses.card(nameOf(address));
  const drawing = drawingFor(card, (file) => files.at(file as SiteAddress));
  files.png(
    at,
    drawCard(
      { title, text: card.text, origin, demonstration, drawing },
      municipality.accent,
      rules,
    ),
    1,
  );
  return at;
}

/** Of a chart the narrow drawing: a card is looked at small. Names on a map would not be read. */
function drawingFor(
  { figure, svg }: PageCard,
  fileAt: (address: string) => string | undefined,
): InnerDrawing | undefined {
  if (svg !== undefined) return drawingsIn(svg)[0];
  if (figure?.picture === undefined) return undefined;
  const drawing = drawingsOf(figure.picture, fileAt).at(-1);
  return (
    drawing && {
      ...drawing,
      svg: drawing.svg.replace(/ class="map-labels[^"]*"/gu, ' display="none"'),
    }
  );
}
