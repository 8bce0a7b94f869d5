import { expect, it } from 'vitest';
import { hiddenInOds } from './ods-visibility.ts';
import { RefusedDelivery } from './refusal.ts';

const document = (styles: string, tables: string): string =>
  `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:text="x"><office:automatic-styles>${styles}</office:automatic-styles><office:body>${tables}</office:body></office:document-content>`;

it('finds hidden rows and columns, filtered rows and folded groups, over repetitions', () => {
  const [sheet] = hiddenInOds(
    document(
      '',
      `<table:table table:name="A">
        <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
        <table:table-row table:number-rows-repeated="3"/><table:table-row table:visibility="filter"/>
        <table:table-row-group table:display="false"><table:table-row/><table:table-row/></table:table-row-group><table:table-row/>
      </table:table>`,
    ),
  );
  expect([...(sheet?.columns ?? [])]).toEqual([2]);
  expect([...(sheet?.rows ?? [])]).toEqual([3, 4, 5]);
});

it('finds sheets whose style hides them', () => {
  const style =
    '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
  const sheets = hiddenInOds(
    document(style, '<table:table table:style-name="ta1"/><table:table table:style-name="ta2"/>'),
  );
  expect(sheets.map(({ isHidden }) => isHidden)).toEqual([true, false]);
});

it('refuses a document type, with which entities could fill the memory', () => {
  expect(() => hiddenInOds('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toThrow(RefusedDelivery);
});
