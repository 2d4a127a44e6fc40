/** Fills the days after a failure, from place `at` of the record on: flows 0, balances as they stand; no deposit is left. */
export function recordRest(record: Float64Array, at: number, outstanding: number, cash: number, pool: number): void {
  const cover = outstanding > 0 ? (cash + pool) / outstanding : 1;
  for (let place = at; place < record.length; place += 7) {
    record[place] = 0;
    record[place + 1] = 0;
    record[place + 2] = outstanding;
    record[place + 3] = cash;
    record[place + 4] = pool;
    record[place + 5] = 0;
    record[place + 6] = cover;
  }
}
