import { describe, expect, it, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { view, viewWith } from '../../report/register/kita-town.fixture.ts';
import type { ReportView } from '../../report/report-view.ts';
import { TagArguments } from '../../report/words/tag-arguments.ts';
import { offer } from '../../test/small-report.ts';
import { needSupply } from './tag.ts';

function ask(of: ReportView, attributes: Readonly<Record<string, string>>) {
  const problems = new ProblemList();
  const given = new TagArguments(
    {
      kind: 'tag',
      name: needSupply.tag.name,
      attributes: { need: 'poverty', supply: 'places:kita', ...attributes },
      places: {},
      children: [],
      place: { file: 'content/areas/a.mdx', line: 5 },
    },
    of,
    problems,
  );
  const model = needSupply.tag.model(given);
  return { model, codes: problems.all.map(({ code }) => code) };
}

describe('<NeedSupply>', () => {
  it('takes an indicator or the register as supply', () => {
    expect(ask(view, { supply: 'children' }).codes).toEqual([]);
    expect(ask(view, { supply: 'places:kita' }).model?.supply?.measure).toBe('places');
    expect(ask(view, { supply: 'distance:kita' }).codes).toEqual([]);
  });

  it('refuses what is neither, and types that nothing has', () => {
    expect(ask(view, { supply: 'kita' }).codes).toEqual(['wrong-attribute']);
    expect(ask(view, { supply: 'places:hort' }).codes).toEqual(['unknown-reference']);
  });

  const thin = viewWith([offer('k', { area: 'a', capacity: 30 })]);

  test('sets places against a number of children, not against a rate or an amount of money', () => {
    expect(ask(thin, { of: 'children' }).codes).toEqual([]);
    expect(ask(thin, { of: 'poverty' }).codes).toEqual(['wrong-attribute']);
    expect(ask(thin, { of: 'income' }).codes).toEqual(['wrong-attribute']);
  });

  test('names a group that the children are not broken down by', () => {
    expect(ask(thin, { of: 'children', group: 'girls' }).codes).toEqual(['group-not-found']);
  });
});
