import { describe, expect, test } from 'vitest';
import { nextUniform, startStream, streamKey } from '../../sim/random/stream.ts';
import { enginePath, scenarioOn } from './engine.ts';

const DAYS = 400;
const turnover = Array.from({ length: DAYS }, (_, t) => 100 + 60 * Math.sin(t / 20));
const loaded = (absconded: string, supervised = 0) =>
  scenarioOn(
    turnover,
    `seed: flight\nscheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: 500}\nfailure: {${absconded}}\nsafeguards: {supervised: ${supervised}}`,
  );
const flight = (hazard: number, rising: string) => `absconded: {hazard: ${hazard}, rising: {${rising}}}`;

/** The exponential number that path `path` draws for flight. */
function threshold(path: number): number {
  const stream = new Int32Array(4);
  startStream(stream, streamKey('flight', 'abscond'), path);
  return -Math.log(nextUniform(stream));
}

describe('a hazard that rises', () => {
  test.each([
    ['cash: 2000', 2000, Number.POSITIVE_INFINITY, 0],
    ['claims: 30_000', Number.POSITIVE_INFINITY, 30_000, 0],
    ['cash: 1000, claims: 9000', 1000, 9000, 0],
    ['cash: 1000', 1000, Number.POSITIVE_INFINITY, 0.75],
  ])(
    'by %s: he flees when the hazard that has gathered passes the draw of the path',
    (rising, cash, claims, supervised) => {
      const { series } = enginePath(loaded('', supervised)); // what is there as long as nobody flees
      let fled = 0;
      for (let path = 0; path < 200; path++) {
        let gathered = 0;
        const day = turnover.findIndex((_, t) => {
          const taken = (1 - supervised) * (series.cash[t] + series.pool[t]);
          gathered += 0.0008 * (1 + taken / cash + series.outstanding[t] / claims);
          return gathered > threshold(path);
        });
        const { row, failure } = enginePath(loaded(flight(0.0008, rising), supervised), path);
        expect(row.failureDay).toBe(day);
        expect(failure).toBe(day < 0 ? 'none' : 'absconded');
        if (day >= 0) {
          fled++;
          expect(row.absconded).toBeCloseTo((1 - supervised) * (series.cash[day] + series.pool[day]), 8);
        }
      }
      expect(fled).toBeGreaterThan(30);
    },
  );

  test('by next to nothing is a constant one: the same days from the same draws', () => {
    for (let path = 0; path < 100; path++) {
      const constant = enginePath(loaded('absconded: {hazard: 0.004}'), path);
      const rising = enginePath(loaded(flight(0.004, 'cash: 1e18, claims: 1e18')), path);
      expect(rising).toEqual(constant);
    }
  });

  test('only brings the day forward', () => {
    for (let path = 0; path < 100; path++) {
      const [constant, rising] = ['absconded: {hazard: 0.002}', flight(0.002, 'cash: 500')].map((failure) => {
        const { failureDay } = enginePath(loaded(failure), path).row;
        return failureDay < 0 ? DAYS : failureDay;
      });
      expect(rising).toBeLessThanOrEqual(constant);
    }
  });

  test('gives way to what comes before it on the same day, and comes before a closing', () => {
    const surely = flight(10, 'cash: 1');
    expect(enginePath(loaded(`${surely}, closed: {day: 0}`)).failure).toBe('absconded');
    const short = scenarioOn([100], `scheme: {fee: 10%, payout: {kind: instant, share: 20%}}\nfailure: {${surely}}`);
    expect(enginePath(short).failure).toBe('illiquid');
  });
});
