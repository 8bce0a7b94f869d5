/** `content/goals/<id>.mdx`: SMART goals. */
import type { Goal } from '../../domain/words/goal.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import type { ContentSetting } from './content-setting.ts';
import { checkPastDays, checkReferences, levelBeside } from './front-matter.ts';
import type { ContentText } from './front-matter.ts';
import { parseNumber } from '../words/markup/tag-attributes.ts';
import { parseWords } from '../words/word-tree.ts';
import type { YamlMap, YamlPath, YamlValue } from '../yaml/yaml.ts';
import {
  dateField,
  mapField,
  numberField,
  textField,
  textsField,
  wordsField,
} from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

export const goalFields = mapField({
  title: wordsField(),
  field: wordsField(),
  specific: wordsField(),
  measure: mapField({
    indicator: textField(),
    area: textField(),
    level: textField().optional(),
    baseline: mapField({ period: textField(), value: numberField() }),
    target: numberField(),
  }),
  accepted: wordsField(),
  realistic: wordsField(),
  due: dateField(),
  decision: mapField({
    date: dateField(),
    body: wordsField(),
    reference: textField().optional(),
  }).optional(),
  areas: textsField().optional(),
  level: textField().optional(),
});

/** Reads one goal: every SMART field is filled, the day it is due lies after the baseline's period. */
export function parseGoal(
  text: ContentText,
  { references, problems, tags, municipality }: ContentSetting,
): Goal | undefined {
  const { front, source, id } = text;
  const own = { goal: id };
  const words = parseWords({ source, tags, references, own, answersAllowed: false, problems });
  const fields = front === undefined ? undefined : parseShape(goalFields, front, problems);
  if (front === undefined || fields === undefined) return undefined;
  checkPastDays(
    [[['decision', 'date'], fields.decision?.date]],
    municipality.asOf,
    front,
    problems,
  );
  const { measure, due, decision } = fields;
  const at = (key: 'indicator' | 'area') => front.place(['measure', key]);
  const indicator = references.find('indicator', measure.indicator, at('indicator'), problems);
  const levelAt = (written: string | undefined, path: YamlPath) =>
    levelBeside(written, path, front, references, problems);
  const level = levelAt(measure.level, ['measure', 'level']);
  const area = references.find('area', measure.area, at('area'), problems, level);
  const areas = checkReferences(
    'area',
    fields.areas ?? [],
    ['areas'],
    front,
    references,
    problems,
    levelAt(fields.level, ['level']),
  );

  for (const path of [
    ['measure', 'target'],
    ['measure', 'baseline', 'value'],
  ]) {
    const value = textAt(front.value, path);
    if (parseNumber(value) === 'ambiguous') {
      problems.add('unclear-number', front.place(path), { key: path.join('.'), value });
    }
  }

  const periodPlace = front.place(['measure', 'baseline', 'period']);
  const period = parsePeriod(measure.baseline.period);
  if (period === undefined) {
    const facts = { key: 'measure.baseline.period', value: measure.baseline.period };
    problems.add('wrong-period', periodPlace, facts);
  } else if (due <= period.lastDay) {
    problems.add('goal-due-too-early', front.place(['due']), { due, period: period.text });
  }
  if (indicator === undefined || area === undefined || period === undefined) return undefined;
  return {
    id,
    title: fields.title,
    field: fields.field,
    specific: fields.specific,
    measure: { indicator, area, baseline: measure.baseline, target: measure.target },
    accepted: fields.accepted,
    realistic: fields.realistic,
    due,
    decision:
      decision === undefined
        ? undefined
        : { date: decision.date, body: decision.body, reference: decision.reference },
    areas,
    words,
    places: {
      period: periodPlace,
      baseline: front.place(['measure', 'baseline', 'value']),
      target: front.place(['measure', 'target']),
      due: front.place(['due']),
    },
  };
}

/** The text at a path of the tree, '' where there is none. */
const textAt = (value: YamlValue, path: readonly string[]): string => {
  let here: YamlValue | undefined = value;
  for (const key of path) {
    here = typeof here === 'object' && !Array.isArray(here) ? (here as YamlMap)[key] : undefined;
  }
  return typeof here === 'string' ? here.trim() : '';
};
