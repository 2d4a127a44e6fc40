/** What a colour means; the same thing has the same colour in every chart, table and page. */
export const meanings = ['members', 'cash', 'claims', 'failure', 'fraud', 'safeguards', 'neutral'] as const;
export type Meaning = (typeof meanings)[number];

/**
 * Okabe–Ito, and tones of it for a dark ground. Lines have a contrast of 3:1 to their ground and more (WCAG 1.4.11),
 * but orange and sky on white, which Okabe and Ito fixed: there the style of the line and its label carry the meaning.
 */
const TONES: Record<Meaning, { light: string; dark: string }> = {
  members: { light: '#0072B2', dark: '#4DA9E0' },
  cash: { light: '#009E73', dark: '#2DC79A' },
  claims: { light: '#E69F00', dark: '#F2B632' },
  failure: { light: '#D55E00', dark: '#F58A42' },
  fraud: { light: '#CC79A7', dark: '#E09CC3' },
  safeguards: { light: '#56B4E9', dark: '#7CC8F2' },
  neutral: { light: '#6B7280', dark: '#9CA3AF' },
};

/** The ground of a chart, for the halo behind labels. */
const GROUND = { light: '#ffffff', dark: '#16191d' };
const INK = { light: '#1c2126', dark: '#e8eaed' };

/** ColorBrewer's YlGnBu in nine classes, for heat maps; on a dark ground reversed, so that much stands out on either. */
const HEAT = ['#ffffd9', '#edf8b1', '#c7e9b4', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#253494', '#081d58'];
export const HEAT_STEPS = HEAT.length;

const heatTone = (step: number, theme: 'light' | 'dark'): string =>
  HEAT[theme === 'dark' ? HEAT_STEPS - 1 - step : step];
/** Letters on such a colour with a contrast of 4.5:1 and more. */
const heatInk = (step: number, theme: 'light' | 'dark'): string =>
  HEAT.indexOf(heatTone(step, theme)) < 5 ? INK.light : '#ffffff';

/** The colour of a heat map for a step from 0 (least) to `HEAT_STEPS` − 1, and that of letters on it. */
export const heat = (step: number, dark = false): string =>
  `var(--rs-heat-${step}, ${heatTone(step, dark ? 'dark' : 'light')})`;
export const inkOnHeat = (step: number, dark = false): string =>
  `var(--rs-heat-ink-${step}, ${heatInk(step, dark ? 'dark' : 'light')})`;

/** A colour for an SVG attribute: the style sheet's, else the tone itself. */
export const colour = (meaning: Meaning, dark = false): string =>
  `var(--rs-${meaning}, ${TONES[meaning][dark ? 'dark' : 'light']})`;

export const ground = (dark = false): string => `var(--rs-ground, ${GROUND[dark ? 'dark' : 'light']})`;

/** CSS declarations that set every colour of one theme: `--rs-members: #0072B2; …`. */
export const paletteVariables = (theme: 'light' | 'dark'): string =>
  [
    ...meanings.map((meaning) => `--rs-${meaning}: ${TONES[meaning][theme]};`),
    `--rs-ground: ${GROUND[theme]};`,
    `--rs-ink: ${INK[theme]};`,
    ...HEAT.flatMap((_, step) => [
      `--rs-heat-${step}: ${heatTone(step, theme)};`,
      `--rs-heat-ink-${step}: ${heatInk(step, theme)};`,
    ]),
  ].join(' ');
