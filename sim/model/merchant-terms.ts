import type { LoadedScenario } from '../types.ts';

/** What the merchants’ result is computed from. */
export interface MerchantTerms {
  /** Margin on the sales that the scheme brings, a share of all turnover; null where it is not known. */
  readonly extraMargin: number | null;
  readonly breakEvenExtra: number | null;
}

/** What merchants earn on the sales that the scheme brings, by the mean margin of the file, and how many of them pay the fee. */
export function merchantTerms({ scenario, uncertain = [] }: LoadedScenario): MerchantTerms {
  const { merchants } = scenario.market;
  if (merchants === undefined) return { extraMargin: null, breakEvenExtra: null };
  const { margin, extra } = merchants;
  const drawn = uncertain.some(({ path }) => /^market\.merchants\.(margin\.mean|extra)$/.test(path));
  return {
    extraMargin: extra === undefined || drawn ? null : extra * margin.mean,
    breakEvenExtra: margin.mean > 0 ? scenario.scheme.fee / margin.mean : null,
  };
}
