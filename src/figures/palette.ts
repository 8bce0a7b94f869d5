/**
 * The one source of colour: tokens for light, dark and forced colours, and the sequential scale of maps.
 * One hue, lightness steps even to the eye (OKLCH); dark turns the scale, so that "more" still stands
 * out from the ground. Contrast is proved in palette.test.ts.
 */

type Mode = 'light' | 'dark';

/** Lightness 0…1, chroma, hue in degrees (OKLCH). */
interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

function channels({ l, c, h }: Oklch): readonly [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  // Björn Ottosson's OKLab matrices, https://bottosson.github.io/posts/oklab/
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

/** The sRGB colour of an OKLCH one as `#rrggbb`; chroma gives way where sRGB does not reach. */
export function hexOf(colour: Oklch): string {
  let { c } = colour;
  let rgb = channels(colour);
  while (c > 0 && rgb.some((v) => v < -1e-4 || v > 1 + 1e-4)) {
    c -= 0.002;
    rgb = channels({ ...colour, c: Math.max(c, 0) });
  }
  const digits = rgb.map((v) => {
    const linear = Math.min(Math.max(v, 0), 1);
    const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/** Hue and chroma of an `#rrggbb` colour. */
function hueOf(hex: string): { readonly h: number; readonly c: number } | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const encoded = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { h: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360, c: Math.hypot(x, y) };
}

/** What a municipality's accent decides: the hue of everything, and how colourful it is. Lightness stays ours, for contrast. */
interface Tone {
  readonly hue: number;
  /** Factor on chroma, 0.3 to 1.25. */
  readonly strength: number;
}

const ownTone: Tone = { hue: 222, strength: 1 };

function toneOf(accent: string | undefined): Tone {
  const found = accent === undefined ? undefined : hueOf(accent);
  return found === undefined
    ? ownTone
    : { hue: found.h, strength: Math.min(1.25, Math.max(0.3, found.c / 0.1)) };
}

const grey = (l: number, c = 0.008): string => hexOf({ l, c, h: 235 });

/** Values of the tokens in both modes; what depends on the accent is added by `tokensOf`. */
const fixedTokens: Readonly<Record<Mode, Readonly<Record<string, string>>>> = {
  light: {
    paper: hexOf({ l: 0.985, c: 0.005, h: 90 }),
    'paper-2': hexOf({ l: 0.962, c: 0.006, h: 90 }),
    ink: grey(0.22, 0.012),
    'ink-2': grey(0.41, 0.012),
    'ink-3': grey(0.52, 0.012),
    line: grey(0.87),
    others: grey(0.7),
    'others-quiet': grey(0.84),
    reference: grey(0.33, 0.012),
    'map-border': '#ffffff',
    'state-withheld': grey(0.48),
    'state-ground': grey(0.94, 0.004),
    'state-dots': grey(0.6),
  },
  dark: {
    paper: grey(0.19, 0.01),
    'paper-2': grey(0.225, 0.01),
    ink: hexOf({ l: 0.95, c: 0.006, h: 90 }),
    'ink-2': grey(0.8),
    'ink-3': grey(0.7),
    line: grey(0.36),
    others: grey(0.56),
    'others-quiet': grey(0.42),
    reference: grey(0.86),
    'map-border': grey(0.19, 0.01),
    'state-withheld': grey(0.7),
    'state-ground': grey(0.27, 0.006),
    'state-dots': grey(0.55),
  },
};

const tokensOf = (mode: Mode, { hue, strength }: Tone): Readonly<Record<string, string>> => ({
  ...fixedTokens[mode],
  accent: hexOf({ l: mode === 'light' ? 0.46 : 0.8, c: 0.1 * strength, h: hue }),
});

/** Forced colours name system colours. */
const forced: Readonly<Record<string, string>> = {
  paper: 'Canvas',
  'paper-2': 'Canvas',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  'ink-3': 'CanvasText',
  line: 'CanvasText',
  accent: 'Highlight',
  others: 'CanvasText',
  'others-quiet': 'CanvasText',
  reference: 'CanvasText',
  'map-border': 'CanvasText',
  'state-withheld': 'CanvasText',
  'state-ground': 'Canvas',
  'state-dots': 'CanvasText',
};

/** Most classes that have colours of their own; more share them by pairs. */
export const mostClasses = 9;

/** The scale for a number of classes, light → strong on paper, dark → bright in the dark. */
export function classColours(classes: number, mode: Mode, accent?: string): readonly string[] {
  const { hue, strength } = toneOf(accent);
  const from = mode === 'light' ? 0.925 : 0.34;
  const to = mode === 'light' ? 0.37 : 0.92;
  return Array.from({ length: classes }, (_, index) => {
    const t = classes === 1 ? 0.5 : index / (classes - 1);
    // pale and deep tones carry less colour than those between: lightness says how much, not glare
    const depth = mode === 'light' ? t : 1 - t;
    const chroma = 0.02 + 0.072 * Math.sin(Math.PI * (0.06 + 0.7 * depth));
    // the hue drifts a little with depth, as in printed scales: pale tones lean to the lighter neighbour
    const drift = -10 + 20 * depth;
    return hexOf({ l: from + (to - from) * t, c: chroma * strength, h: hue + drift });
  });
}

/** How many colours a classification gets, and which one a class has (1-based). */
export const coloursFor = (classes: number): number => Math.min(Math.max(classes, 1), mostClasses);
/**
 * Number of the colour of a class, from 1; of more classes than colours, neighbours share one.
 *
 * @param index of the class, from 0
 */
export const colourOfClass = (index: number, classes: number): number =>
  classes <= mostClasses ? index + 1 : Math.floor((index * mostClasses) / classes) + 1;

/** Tints of cells in tables: how many there are, and how far they reach, so that ink is readable on each. */
const heatSteps = 9;

/** Backgrounds of table cells, from faint to strong; text on each keeps a contrast of 4.5:1 and more. */
export function heatColours(mode: Mode, accent?: string): readonly string[] {
  const { hue, strength } = toneOf(accent);
  const [from, to] = mode === 'light' ? [0.955, 0.73] : [0.25, 0.46];
  return Array.from({ length: heatSteps }, (_, index) => {
    const t = index / (heatSteps - 1);
    return hexOf({ l: from + (to - from) * t, c: (0.015 + 0.065 * t) * strength, h: hue });
  });
}

/**
 * Number of the tint of a class, from 1 to 9: the first class has the faintest, the last the strongest.
 *
 * @param index of the class, from 0
 */
export const heatOfClass = (index: number, classes: number): number =>
  classes <= 1
    ? 1 + (heatSteps - 1) / 2
    : 1 + Math.round((index * (heatSteps - 1)) / (classes - 1));

/** A token's value in one mode, for files that cannot use custom properties. */
export const tokenValue = (name: string, mode: Mode, accent?: string): string =>
  tokensOf(mode, toneOf(accent))[name] ?? 'none';

const classCounts = Array.from({ length: mostClasses }, (_, index) => index + 1);

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Colour of a name on a class, whose halo is the other one: whichever of ink and paper is read better there. */
export function nameOn(colour: string, mode: Mode): 'ink' | 'paper' {
  const over = (name: string): number => contrast(tokenValue(name, mode), colour);
  return over('paper') > over('ink') ? 'paper' : 'ink';
}

/** Class of a name that stands on a class of the map. */
export const nameClass = (colour: number): string => `on${colour}`;

function namesOn(mode: Mode, accent: string | undefined): readonly string[] {
  return classCounts.flatMap((n) =>
    classColours(n, mode, accent).map((colour, i) => {
      const name = nameOn(colour, mode);
      return `--on${n}-${i + 1}:var(--${name});--halo${n}-${i + 1}:var(--${name === 'ink' ? 'paper' : 'ink'})`;
    }),
  );
}

const declarations = (mode: Mode, accent: string | undefined): string =>
  [
    ...Object.entries(tokensOf(mode, toneOf(accent))).map(([name, value]) => `--${name}:${value}`),
    ...classColours(7, mode, accent).map((value, index) => `--class-${index + 1}:${value}`),
    ...classCounts.flatMap((n) =>
      classColours(n, mode, accent).map((v, i) => `--k${n}-${i + 1}:${v}`),
    ),
    ...heatColours(mode, accent).map((value, index) => `--heat-${index + 1}:${value}`),
    ...namesOn(mode, accent),
  ].join(';');

/**
 * All colour tokens as custom properties, and the fills of map classes: `.k5 .c3` is the third of five.
 * Paper is always light: dark holds on screens only.
 */
export function paletteCss(accent?: string): string {
  const fills = classCounts
    .flatMap((n) =>
      Array.from(
        { length: n },
        (_, i) =>
          `.k${n} .c${i + 1}{fill:var(--k${n}-${i + 1})}` +
          `.k${n} .map-labels .${nameClass(i + 1)}{fill:var(--on${n}-${i + 1});stroke:var(--halo${n}-${i + 1})}`,
      ),
    )
    .join('');
  const forcedText = Object.entries(forced)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
  return [
    `:root{color-scheme:light dark;${declarations('light', accent)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations('dark', accent)}}}`,
    `@media (forced-colors:active){:root{${forcedText}}}`,
    fills,
    Array.from(
      { length: heatSteps },
      (_, i) => `.heat-${i + 1}{background:var(--heat-${i + 1})}`,
    ).join(''),
    '',
  ].join('\n');
}

function fileRules(classes: number, mode: Mode, accent: string | undefined): string {
  const value = (name: string): string => tokenValue(name, mode);
  return [
    ...classColours(coloursFor(classes), mode, accent).map(
      (colour, index) => `.c${index + 1}{fill:${colour}}`,
    ),
    `.map-areas path{stroke:${value('map-border')};stroke-width:.75;stroke-linejoin:round;vector-effect:non-scaling-stroke}`,
    `.map-edge{fill:none;stroke:${value('others')};stroke-width:.75;vector-effect:non-scaling-stroke}`,
    `.map-coarser-path{fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}.map-coarser-under{stroke:${value('paper')};stroke-width:2.75}.map-coarser{stroke:${value('ink')};stroke-width:1.1}`,
    `.map-inset rect{fill:none;stroke:${value('others')};stroke-width:.75;vector-effect:non-scaling-stroke}.map-inset text{fill:${value('ink')};font-family:sans-serif}`,
    `.map-areas .s-not-meaningful{fill:none;stroke:${value('others')}}`,
    `.map-areas .s-later{fill:none;stroke:${value('ink-3')};stroke-dasharray:4 3}`,
    `.map-areas .s-unpopulated{fill:${value('state-ground')}}`,
    `.hatch{stroke:${value('state-withheld')};stroke-width:1.3}`,
    `.hatch-ground{fill:${value('state-ground')}}`,
    `.dots{fill:${value('state-dots')}}`,
    `.cross{stroke:${value('ink')};stroke-width:.8;opacity:.7}`,
  ].join('');
}

/** The style of a shared map file with its own light, dark and forced-colour rules. */
export function mapFileStyle(classes: number, accent?: string): string {
  return (
    fileRules(classes, 'light', accent) +
    `@media screen and (prefers-color-scheme:dark){${fileRules(classes, 'dark', accent)}}` +
    '@media (forced-colors:active){.map-areas path,.map-edge,.map-coarser{stroke:CanvasText}.map-coarser-under{stroke:Canvas}.hatch,.cross{stroke:CanvasText}.dots{fill:CanvasText}.hatch-ground{fill:Canvas}}'
  );
}
