import type { ResultBundle } from '../../sim/types.ts';
import { type Language, languages } from '../words/language.ts';
import { sentences } from '../words/sentences.ts';
import { balancesPicture } from './balances-picture.ts';
import { marginPicture } from './margin-picture.ts';
import { membersPicture } from './members-picture.ts';
import { promisePicture } from './promise-picture.ts';

/** What a picture is about: one idea for all scenarios of one sort. */
export type PictureKind = 'promise' | 'balances' | 'members' | 'margin';

/** Bars beside one another (of `margin` one below the other), each in parts that stand on one another. */
export interface PictureBars {
  readonly kind: PictureKind;
  /** The length of each bar, in thousandths of the longest. */
  readonly whole: readonly number[];
  /**
   * Its first part, in the same unit: what comes back of the promise, what is there for balances, members who lose, what the
   * merchant keeps.
   */
  readonly part: readonly number[];
  /** Its last part, in the same unit: fake sales. Only where there are any. */
  readonly fake?: readonly number[];
  /** The end of the day on which half of the runs have failed, in thousandths of the run. Only where there is one. */
  readonly failed?: number;
}

/** The figures and sentences of a small picture of a result. */
export interface PictureParts extends PictureBars {
  /** What it shows, as readings: clauses without their full stop. */
  readonly say: (lang: Language) => readonly string[];
}

/** A small picture that says one thing of a scenario, with its words; it is drawn by the page’s gallery. */
export interface ScenarioPicture extends PictureBars, Readonly<Record<Language, string>> {}

function partsOf(result: ResultBundle): PictureParts {
  if (result.pyramid !== undefined) return membersPicture(result, result.pyramid);
  if (result.ordinary === undefined) return promisePicture(result);
  const { ordinary } = result;
  return ordinary.stored === undefined ? marginPicture(result, ordinary) : balancesPicture(result, ordinary.stored);
}

/** The small picture of a whole result. */
export function scenarioPicture(result: ResultBundle): ScenarioPicture {
  const { say, ...bars } = partsOf(result);
  const words = Object.fromEntries(languages.map((lang) => [lang, sentences(say(lang), lang)]));
  return { ...bars, ...(words as Record<Language, string>) };
}
