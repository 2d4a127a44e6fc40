import { expect, test } from 'vitest';
import { fundRuin, investorPeak } from '../../sim/law/divestor.ts';

const market = { contacts: 6, leaving: 0.1, people: 10_000 };

test('most are invested where the closed form of an epidemic says', () => {
  // i + p − ρ·ln p stays what it was, ρ = μ/(Lk), and i is largest at p = ρ: Kermack & McKendrick 1927.
  for (const pull of [0.05, 0.1, 0.2, 1]) {
    const rho = 0.1 / (pull * 6);
    const share = 1 - rho + rho * Math.log(rho / (1 - 1e-4));
    expect(investorPeak({ ...market, pull }, 200)!.share).toBeCloseTo(share, 11);
  }
  expect(investorPeak({ ...market, pull: 0.1 }, 20)).toBeNull();
});

test('a fund without newcomers pays its only promise off', () => {
  // No one joins: S = S₀·e^(r_r·t), which never ends.
  const fund = { earns: 0.05, promises: 0.1, stake: 1, start: 50 };
  expect(fundRuin({ ...market, pull: 0 }, fund, 30)).toBeNull();
});

test('a fund that earns nothing and promises nothing more than it took lasts; one that promises much does not', () => {
  const fund = { earns: 0, promises: 0, stake: 1, start: 0.001 };
  expect(fundRuin({ ...market, pull: 0.2 }, fund, 60)).toBeNull();
  expect(fundRuin({ ...market, pull: 0.2 }, { ...fund, promises: 0.5 }, 60)).toBeGreaterThan(1);
});
