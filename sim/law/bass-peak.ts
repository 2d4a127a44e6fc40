/** Time of the fastest adoption in Bass's model: ln(q/p)/(p+q), 0 when it is over from the start (q ≤ p). Bass 1969. */
export const bassPeakTime = (p: number, q: number): number => (q > p ? Math.log(q / p) / (p + q) : 0);

/** Share of the market that has adopted by then: ½ − p/(2q), 0 when q ≤ p. */
export const bassPeakShare = (p: number, q: number): number => (q > p ? 0.5 - p / (2 * q) : 0);
