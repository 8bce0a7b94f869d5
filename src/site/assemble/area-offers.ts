/** What an area's profile says of its offers beyond the list: phases, gaps, partners, meeting points, contacts. */
import { addresses } from '../../domain/naming/address.ts';
import type { Area } from '../../domain/place/area.ts';
import { offerNode } from '../../domain/register/offer-network.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { networkWords } from '../../language/network-words.ts';
import { offerWords } from '../../language/offer-words.ts';
import type { AreaPage } from '../prepared-report.ts';
import { phaseTitle, typeTitle } from '../../report/register/chosen-offers.ts';
import { partnersOfArea, partnersOfOffer } from '../../report/register/partners.ts';
import type { Partner } from '../../report/register/partners.ts';
import { askForFigure } from './asked-figures.ts';
import type { Assembly } from './assembly.ts';
import { partnerLines } from './partner-lines.ts';
import type { LifePhaseMatrixModel } from '../../figures/life-phases/model.ts';
import { lifePhaseMatrix } from '../../figures/life-phases/model.ts';

/** More partners than these are told on the network page. */
const mostPartners = 40;

/** The row of the matrix, gaps by name, partners, meeting points, and who keeps in touch. */
export function areaOffers(
  assembly: Assembly,
  area: Area,
  offers: readonly Offer[],
): Pick<
  AreaPage['offers'],
  'phases' | 'gaps' | 'partners' | 'ties' | 'meetingPoints' | 'contacts'
> {
  const { view, language } = assembly;
  const link = ({ id, name }: Offer): { text: string; address: `/${string}` } => ({
    text: name,
    address: addresses.offer(id),
  });
  const partners = partnersOfArea(view, area.id);
  const isCompared = view.frame.offers.length > 0 && !area.unpopulated;
  const matrix = isCompared ? lifePhaseMatrix(view, { area: area.id }) : undefined;
  return {
    phases:
      matrix === undefined || matrix.phases.length === 0
        ? undefined
        : askForFigure(assembly, 'life-phases', matrix, addresses.area(area.slug)),
    gaps: matrix === undefined ? [] : gapsOf(assembly, matrix),
    ties: tiesOf(assembly, offers, partners),
    partners: partnerLines(partners.slice(0, mostPartners), language, {
      withOwn: true,
    }),
    meetingPoints: offers.filter(({ informal }) => informal).map(link),
    // Those who keep ties to others; every Kita has a head, not every head is a contact for the area.
    contacts: offers.flatMap((offer) =>
      offer.contact !== undefined && partnersOfOffer(view, offer.id).length > 0
        ? [{ offer: link(offer), contact: offer.contact }]
        : [],
    ),
  };
}

/** How many ties stay in the area, how many leave it, and how many offers have none. */
function tiesOf(
  { view, language }: Assembly,
  offers: readonly Offer[],
  partners: readonly Partner[],
): string | undefined {
  if (offers.length === 0 || view.frame.cooperations.length === 0) return undefined;
  const here = new Set(offers.map(({ id }) => offerNode(id)));
  const inside = partners.filter(({ id }) => here.has(id)).length;
  return offerWords(language).areaTies({
    inside,
    outside: partners.length - inside,
    offers: offers.length,
    withoutPartner: offers.filter(({ id }) => partnersOfOffer(view, id).length === 0).length,
  });
}

/** Phases without any offer, then types that most other areas have, each with its phases. */
function gapsOf({ view, language }: Assembly, matrix: LifePhaseMatrixModel): readonly string[] {
  const words = networkWords(language);
  const row = matrix.rows.find(({ whole }) => !whole);
  if (row === undefined) return [];
  const gaps = row.cells.filter(({ verdict }) => verdict === 'gap');
  const phasesOf = new Map<string, string[]>();
  for (const { phase, verdict, missing } of row.cells) {
    // A phase without any offer has been named already.
    if (verdict === 'gap') continue;
    for (const type of missing) phasesOf.set(type, [...(phasesOf.get(type) ?? []), phase]);
  }
  const missing = matrix.types
    .filter(({ id }) => phasesOf.has(id))
    .map(({ id }) => {
      const phases = (phasesOf.get(id) ?? []).map((phase) => phaseTitle(view, phase));
      return `${typeTitle(view, id)} (${phases.join(', ')})`;
    });
  return [
    ...gaps.map(({ phase }) => words.areaGap(phaseTitle(view, phase))),
    ...(missing.length === 0 ? [] : [words.areaMissing(missing.join('; '))]),
  ];
}
