/** Pages of reference about `data/`: made from the schemas and columns that the readers check files against. */
import type { MessageLanguage } from '../../domain/language.ts';
import { licences } from '../../domain/licence.ts';
import { points } from '../../language/handbook/guides/guide.ts';
import {
  addressKeys,
  areaKeys,
  catalogueKeys,
  groupKeys,
  correctionKeys,
  redirectKeys,
  streetKeys,
} from '../../language/handbook/reference/catalogue-keys.ts';
import { municipalityKeys } from '../../language/handbook/reference/municipality-keys.ts';
import { observationKeys } from '../../language/handbook/reference/observation-keys.ts';
import {
  cooperationKeys,
  offerKeys,
  providerKeys,
} from '../../language/handbook/reference/register-keys.ts';
import {
  boundaryKeys,
  columnsKeys,
  indexKeys,
} from '../../language/handbook/reference/settings-keys.ts';
import { signWords, stateWords } from '../../language/handbook/reference/allowed-words.ts';
import { periodForms, readingRules } from '../../language/handbook/reference/reading-words.ts';
import { catalogueColumns } from '../../readers/catalogue/catalogue-columns.ts';
import { groupColumns } from '../../readers/catalogue/groups.ts';
import { indicesSchema } from '../../readers/catalogue/indices-file.ts';
import { correctionColumns } from '../../readers/stands/corrections.ts';
import { redirectColumns } from '../../readers/addresses/redirects-file.ts';
import { addressColumns } from '../../readers/geography/areas/addresses.ts';
import type { AreaProperties } from '../../readers/geography/areas/area-properties.ts';
import { areaColumns } from '../../readers/geography/areas/areas-file.ts';
import { streetColumns } from '../../readers/geography/areas/streets-file.ts';
import { usualSigns } from '../../readers/municipality/municipality-file.ts';
import { municipalitySchema } from '../../readers/municipality/municipality-schema.ts';
import { observationColumns } from '../../readers/observations/row/observation-columns.ts';
import { cooperationColumns } from '../../readers/register/cooperation-columns.ts';
import { offerColumns } from '../../readers/register/offer-columns.ts';
import { providerColumns } from '../../readers/register/provider-columns.ts';
import { columnsSchema } from '../../readers/table/columns.ts';
import { columnEntries, keyEntries, propertyEntries } from '../entries.ts';
import type { HandbookSection } from '../entry.ts';
import { entriesBlock, section, sourceOf, wholeFile } from './section.ts';

/** What the reader takes from an area's properties; a new one does not compile until it stands here. */
const areaProperties: Readonly<Record<Exclude<keyof AreaProperties, 'place' | 'lastPlace'>, true>> =
  { id: true, name: true, parent: true, short: true, unpopulated: true, from: true, until: true };

const municipalityFile = /^data\/municipality\.yaml$/u;
/** Those in the columns of the contract; deliveries have their own. */
const observationFiles = /^data\/observations\/(?!amt-|office-).*\.csv$/u;
const boundaryFiles = /^data\/geography\//u;

export const municipalitySections = (language: MessageLanguage): readonly HandbookSection[] => [
  section('wholeFile', language, wholeFile(municipalityFile, language)),
  section(
    'municipality',
    language,
    entriesBlock(
      keyEntries(
        municipalitySchema,
        sourceOf('municipality', language, municipalityKeys, municipalityFile),
      ),
    ),
  ),
  section('licences', language, points(...licences.map(({ id, title }) => `\`${id}\`: ${title}`))),
];

export const boundarySections = (language: MessageLanguage): readonly HandbookSection[] => [
  section('wholeFile', language, wholeFile(/\.geojson$/u, language)),
  section(
    'geography',
    language,
    entriesBlock(
      propertyEntries(
        Object.keys(areaProperties),
        sourceOf('geography', language, boundaryKeys, boundaryFiles),
      ),
    ),
  ),
  section(
    'addresses',
    language,
    entriesBlock(
      columnEntries(
        addressColumns,
        ['area'],
        sourceOf('addresses', language, addressKeys, /^data\/addresses\.csv$/u),
      ),
    ),
  ),
  section(
    'corrections',
    language,
    entriesBlock(
      columnEntries(
        correctionColumns,
        ['date', 'text'],
        sourceOf('corrections', language, correctionKeys, /^data\/corrections\.csv$/u),
      ),
    ),
  ),
  section(
    'redirects',
    language,
    entriesBlock(
      columnEntries(
        redirectColumns,
        ['from'],
        sourceOf('redirects', language, redirectKeys, /^data\/redirects\.csv$/u),
      ),
    ),
  ),
  section(
    'areaWords',
    language,
    entriesBlock(
      columnEntries(
        areaColumns,
        ['area'],
        sourceOf('areaWords', language, areaKeys, /^data\/areas\.csv$/u),
      ),
    ),
  ),
  section(
    'streets',
    language,
    entriesBlock(
      columnEntries(
        streetColumns,
        ['street', 'postcode'],
        sourceOf('streets', language, streetKeys, /^data\/streets\.csv$/u),
      ),
    ),
  ),
];

export const catalogueSections = (language: MessageLanguage): readonly HandbookSection[] => [
  section(
    'indicators',
    language,
    entriesBlock(
      columnEntries(
        catalogueColumns,
        ['id'],
        sourceOf('indicators', language, catalogueKeys, /^data\/indicators\.csv$/u),
      ),
    ),
  ),
  section(
    'groups',
    language,
    entriesBlock(
      columnEntries(
        groupColumns,
        ['id'],
        sourceOf('groups', language, groupKeys, /^data\/groups\.csv$/u),
      ),
    ),
  ),
  section(
    'indices',
    language,
    wholeFile(/^data\/indices\.yaml$/u, language),
    entriesBlock(
      keyEntries(indicesSchema, sourceOf('indices', language, indexKeys, /^data\/indices\.yaml$/u)),
    ),
  ),
];

export const numberSections = (language: MessageLanguage): readonly HandbookSection[] => [
  section(
    'observations',
    language,
    wholeFile(/^data\/observations\/(?:buergergeld|benefits)\.csv$/u, language),
    entriesBlock(
      columnEntries(
        observationColumns,
        ['area', 'period'],
        sourceOf('observations', language, observationKeys, observationFiles),
      ),
    ),
  ),
  section('reading', language, points(...readingRules[language])),
  section(
    'periods',
    language,
    points(...Object.entries(periodForms).map(([form, text]) => `\`${form}\` – ${text[language]}`)),
  ),
  section(
    'wide',
    language,
    wholeFile(/^data\/observations\/(?:kinder-in-kitas|children-in-daycare)\.csv$/u, language),
  ),
  section(
    'signs',
    language,
    points(
      ...Object.entries(usualSigns).map(
        ([state, signs]) =>
          `${signs.map((sign) => `\`${sign}\``).join(' ')} – ${signWords[state as keyof typeof signWords][language]}`,
      ),
      ...bracketed[language],
    ),
  ),
  section(
    'states',
    language,
    points(
      ...Object.entries(stateWords).map(([state, text]) => `\`${state}\` – ${text[language]}`),
    ),
  ),
];

/** What cells say beside signs and numbers. */
const bracketed: Readonly<Record<MessageLanguage, readonly string[]>> = {
  de: ['`(12,3)` – eine Zahl, die unsicher ist'],
  en: ['`(12.3)` – a number that is unreliable'],
};

export const deliverySections = (language: MessageLanguage): readonly HandbookSection[] => [
  section(
    'delivery',
    language,
    wholeFile(/^data\/observations\/(?:amt|office)-/u, language),
    wholeFile(/^data\/columns\.yaml$/u, language),
  ),
  section(
    'columns',
    language,
    entriesBlock(
      keyEntries(
        columnsSchema,
        sourceOf('columns', language, columnsKeys, /^data\/columns\.yaml$/u),
      ),
    ),
  ),
];

export const offerSections = (language: MessageLanguage): readonly HandbookSection[] => [
  section(
    'offers',
    language,
    entriesBlock(
      columnEntries(
        offerColumns,
        ['id', 'name'],
        sourceOf('offers', language, offerKeys, /^data\/offers\.csv$/u),
      ),
    ),
  ),
  section(
    'providers',
    language,
    entriesBlock(
      columnEntries(
        providerColumns,
        ['id', 'name'],
        sourceOf('providers', language, providerKeys, /^data\/providers\.csv$/u),
      ),
    ),
  ),
  section(
    'cooperations',
    language,
    entriesBlock(
      columnEntries(
        cooperationColumns,
        ['from', 'to'],
        sourceOf('cooperations', language, cooperationKeys, /^data\/cooperations\.csv$/u),
      ),
    ),
  ),
];
