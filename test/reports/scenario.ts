import { loadScenario } from '../../sim/index.ts';

/** A small scenario file, as text and as read. */
export const source = `rebatescope: 1
name: Wanjia-style, 1/500 a day
question: Can 1/500 a day be kept?
question_zh: 每日1/500能否兑现？
seed: wanjia
horizon: 4y
market: {turnover: {initial: 100万, growth: {kind: exponential, rate: 0.004}, noise: {sd: 0.02}}}
scheme: {fee: 16%, poolShare: 0.625, unit: 500, payout: {kind: fixed, days: 500}}
operator: {capital: 100万, costs: {fixed: 1000, rate: 1%}, draw: 10%}
failure: {halted: {below: 0.25, days: 30}, absconded: {hazard: 0.0005}}
`;

export const scenarioOf = (text = source) => loadScenario(text, { file: 'scenario.yaml' }).scenario;
