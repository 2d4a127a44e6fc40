/** What members of one rank are paid; amounts in cents. Plain data. */
export interface Grade {
  /** What it takes: own purchases, people brought, and people below as far down as the plan pays. */
  readonly spent: number;
  readonly direct: number;
  readonly below: number;
  /** Share of a purchase by level above the buyer. */
  readonly rates: Float64Array;
  readonly bonus: number;
  readonly pairBonus: number;
  /** Infinity: none. */
  readonly dailyCap: number;
}

/** A plan that takes members one by one to be known. Plain data. */
export interface CompiledPlan {
  /** Whether pairs of two legs are paid; else levels. */
  readonly pairs: boolean;
  /** Places directly below a member; 0: as many as it brings. */
  readonly width: number;
  /** Levels above a buyer or newcomer that count. */
  readonly depth: number;
  /** Without rank, and the ranks, lowest first. */
  readonly grades: readonly Grade[];
}

/** Whether what it pays hangs on who stands where; else it pays the same rates on all turnover, as far as there are levels. */
export const paysByPlace = ({ pairs, grades }: CompiledPlan): boolean => pairs || grades.length > 1;
