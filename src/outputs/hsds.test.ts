import { expect, test } from 'vitest';
import { viewReport } from '../report/report-view.ts';
import { protect } from '../test/protected-report.ts';
import { offer, smallReport } from '../test/small-report.ts';
import { formatHsds, uuidOf } from './hsds.ts';

interface Service {
  readonly id: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly [key: string]: unknown;
}

const offers = [
  offer('o1', {
    name: 'Nursery',
    provider: 'p',
    area: 'a',
    address: 'Hafenstraße 1, 24939 Flensburg',
    point: { lon: 9.4, lat: 54.7 },
    phone: '+49 461 1',
    capacity: 20,
    phases: ['0-3'],
  }),
  offer('o2', { name: 'Club', free: true, address: 'At the mill' }),
];
const provider = { id: 'p', name: 'Parish', aliases: [], kind: undefined, website: undefined, listed: true }; // prettier-ignore
const { publishable } = protect(
  smallReport({ indicators: [], rows: [], frame: { offers, providers: [provider] } }),
);
const text = formatHsds(viewReport(publishable));
const { contents, licence } = JSON.parse(text) as {
  readonly contents: readonly Service[];
  readonly licence: string;
};

test('UUIDs are those of RFC 9562', () => {
  // The version 5 of an address, as any other program makes it.
  expect(uuidOf('http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2');
});

test('the register has services with organisation, place and what is said of them', () => {
  expect(contents.map(({ name }) => name)).toEqual(['Nursery', 'Club']);
  expect(contents[0]).toMatchObject({
    status: 'active',
    organization: { name: 'Parish' },
    phones: [{ number: '+49 461 1' }],
    service_at_locations: [
      {
        location: {
          location_type: 'physical',
          latitude: 54.7,
          longitude: 9.4,
          addresses: [{ address_1: 'Hafenstraße 1', postal_code: '24939', city: 'Flensburg' }],
        },
      },
    ],
  });
  expect(contents[1]).toMatchObject({
    organization: { name: 'Town' },
    cost_options: [{ option: 'free', amount: 0 }],
  });
  expect(licence).toBe('Datenlizenz Deutschland – Namensnennung – Version 2.0');
});

test('every id is a UUID, and no two things share one', () => {
  const ids = new Map<string, Set<string>>();
  JSON.stringify(contents, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'id' in value) {
      const id = String(value.id);
      ids.set(id, (ids.get(id) ?? new Set()).add(JSON.stringify(value)));
    }
    return value;
  });
  for (const [id, things] of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(things.size).toBe(1);
  }
});
