/**
 * The style of drawings that leave their page. What draws a picture knows neither custom properties nor widths of
 * columns: the rules of pages are taken with the values that hold on light paper.
 */
import postcss from 'postcss';
import type { AtRule, ChildNode, Rule } from 'postcss';
import { paletteCss } from '../../figures/palette.ts';

/** The face of pictures, as its files name it; other machines take their own. */
export const pictureFace = "'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', sans-serif";

/** Properties that drawings are made with; others are of the page around them. */
const drawn =
  /^(?:fill|stroke|opacity|font|paint-order|text-anchor|display|visibility|dominant-baseline|letter-spacing|vector-effect)/u;
/** What a reader does to a page never happens to a picture. */
const ofReaders = /:(?:hover|focus|has|target|checked)|::|\.js\b|\[aria-|\[open\]|\[hidden\]/u;

const isAtRule = (node: ChildNode): node is AtRule => node.type === 'atrule';

/** Values of custom properties as they stand without any condition. */
function valuesOf(css: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  postcss.parse(css).each((node) => {
    const rules = isAtRule(node) && node.name === 'layer' ? (node.nodes ?? []) : [node];
    for (const rule of rules) {
      if (rule.type !== 'rule' || rule.selector !== ':root') continue;
      rule.walkDecls(/^--/u, (declaration) => {
        values.set(declaration.prop, declaration.value);
      });
    }
  });
  return values;
}

/** The value with every custom property put in; undefined where one is not known and nothing is said for that case. */
function resolved(value: string, values: ReadonlyMap<string, string>): string | undefined {
  let text = value;
  for (let depth = 0; text.includes('var('); depth += 1) {
    let unknown = depth > 8;
    text = text.replace(/var\((--[\w-]+)(?:,([^()]*))?\)/gu, (_, name: string, other?: string) => {
      const found = values.get(name) ?? other?.trim();
      unknown ||= found === undefined;
      return found ?? '';
    });
    if (unknown) return undefined;
  }
  return text;
}

/**
 * Rules for drawings outside of pages.
 *
 * @param sheets the style sheets of pages that drawings are styled by, in their order
 * @param accent of the municipality
 * @returns rules without custom properties, conditions and layers, one a line
 */
export function pictureStyle(
  sheets: readonly string[],
  accent: string | undefined,
): readonly string[] {
  const css = [paletteCss(accent), ...sheets].join('\n');
  const values = new Map([...valuesOf(css), ['--font', pictureFace]]);
  const rules: string[] = [];
  const take = (rule: Rule): void => {
    const selectors = rule.selectors.filter((one) => !ofReaders.test(one) && one !== ':root');
    const declarations: string[] = [];
    rule.each((node) => {
      if (node.type !== 'decl' || !drawn.test(node.prop)) return;
      const value = resolved(node.value, values);
      if (value !== undefined) declarations.push(`${node.prop}:${value}`);
    });
    if (selectors.length > 0 && declarations.length > 0)
      rules.push(`${selectors.join(',')}{${declarations.join(';')}}`);
  };
  postcss.parse(css).each((node) => {
    const inner = isAtRule(node) && node.name === 'layer' ? (node.nodes ?? []) : [node];
    for (const rule of inner) if (rule.type === 'rule') take(rule);
  });
  return rules;
}

/** Only the rules that name a class the drawing has: a picture is sent on, a style sheet for nothing is not. */
export function rulesFor(svg: string, rules: readonly string[]): string {
  const classes = new Set(
    [...svg.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u)),
  );
  return rules
    .filter((rule) => {
      const selector = rule.slice(0, rule.indexOf('{'));
      return selector
        .split(',')
        .some((one) =>
          [...one.matchAll(/\.([\w-]+)/gu)].every(([, name = '']) => classes.has(name)),
        );
    })
    .join('');
}
