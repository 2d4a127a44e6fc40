import { withFound } from '../fraud/fraud-terms.ts';
import { fillCorrection } from '../market/noise/fill-correction.ts';
import { Conditioned, NEARLY_ONE } from '../random/distributions/conditioned.ts';
import { normalCdf, normalQuantile } from '../random/normal-cdf.ts';
import { nextUniform, startStream } from '../random/stream.ts';
import { isOrdinary } from '../schemes/ordinary/ordinary.ts';
import { withMeasured } from './beside-turnover.ts';
import { compileMarket, compileNoise } from './compile-market.ts';
import { type CompiledInputs, type CompiledModel, compileTerms } from './compile-model.ts';
import { compileOrdinary } from './compile-ordinary.ts';
import { type MarketRoom, newMarketRoom } from './market-room.ts';
import { driverOf } from './market-schema.ts';
import { holderOf } from './put-number.ts';
import type { Scenario } from './scenario-schema.ts';
import { seasonFactors } from './season-factors.ts';

/** The uncertain numbers of one path after the other. Path `path` draws from its own streams only. */
export class InputDraws {
  /** The drawn numbers, in the order of the inputs, after `draw`. */
  readonly values: Float64Array;
  readonly #inputs: CompiledInputs;
  readonly #distributions: readonly Conditioned[];
  readonly #uniforms: Float64Array;
  readonly #normals: Float64Array;
  readonly #stream = new Int32Array(4);

  constructor(inputs: CompiledInputs) {
    this.#inputs = inputs;
    this.#distributions = inputs.inputs.map((input) => new Conditioned(input));
    this.#uniforms = new Float64Array(inputs.inputs.length);
    this.values = new Float64Array(inputs.inputs.length);
    this.#normals = new Float64Array(inputs.copula?.members.length ?? 0);
  }

  draw(path: number): void {
    for (const [i, key] of this.#inputs.keys.entries()) {
      startStream(this.#stream, key, path);
      this.#uniforms[i] = nextUniform(this.#stream);
    }
    this.#correlate();
    for (let i = 0; i < this.values.length; i++) {
      this.values[i] = this.#distributions[i].quantile(this.#uniforms[i]);
    }
  }

  /** Turns independent uniforms into those of a normal copula. */
  #correlate(): void {
    const { copula } = this.#inputs;
    if (copula === null) return;
    const { members, factor } = copula;
    const size = members.length;
    for (let i = 0; i < size; i++) this.#normals[i] = normalQuantile(this.#uniforms[members[i]]);
    for (let i = 0; i < size; i++) {
      let normal = 0;
      for (let j = 0; j <= i; j++) normal += factor[i * size + j] * this.#normals[j];
      this.#uniforms[members[i]] = Math.min(NEARLY_ONE, Math.max(Number.MIN_VALUE, normalCdf(normal)));
    }
  }
}

/** The model of one path after the other, with the numbers that the path has drawn. */
export class DrawnModel {
  readonly #inputs: CompiledInputs;
  readonly #draws: InputDraws;
  readonly #scenario: Scenario;
  readonly #holders: readonly Record<string | number, unknown>[];
  readonly #model: CompiledModel;
  readonly #room: MarketRoom;
  readonly #factors: { season: Float64Array; readonly correction: Float64Array };
  readonly #marketVaries: boolean;
  /** Of the market only the ordinary scheme has numbers that are drawn. */
  readonly #onlyOrdinary: boolean;
  readonly #noiseVaries: boolean;
  readonly #seasonVaries: boolean;

  /** `model` must have inputs. */
  constructor(model: CompiledModel) {
    const inputs = model.inputs!;
    const touches = (part: RegExp) => inputs.inputs.some(({ path }) => part.test(path));
    const { members, merchants } = inputs.scenario.market;
    this.#inputs = inputs;
    this.#draws = new InputDraws(inputs);
    this.#scenario = structuredClone(inputs.scenario);
    this.#holders = inputs.inputs.map(({ at }) => holderOf(this.#scenario, at));
    this.#model = { ...model };
    this.#factors = { season: inputs.factors.season, correction: inputs.factors.correction.slice() };
    this.#noiseVaries = touches(/^market\.\w+\.noise\b/);
    this.#seasonVaries = touches(/^market\.\w+\.seasonality\b/);
    // Merchants go by the fee, feedback and single members by what is promised.
    const { feedback, agents, scheme } = inputs.scenario;
    const answers = merchants !== undefined || feedback !== undefined || agents !== undefined || isOrdinary(scheme);
    this.#marketVaries = answers || touches(/^market\b/);
    this.#onlyOrdinary = isOrdinary(scheme) && !touches(/^market\b/);
    this.#room = newMarketRoom(inputs.scenario, {
      members: members !== undefined && !touches(/^market\.members\.(initial|growth|frequency|amount|churn)\b/),
      shops: merchants !== undefined && !touches(/^market\.merchants\b|^scheme\.fee$/),
    });
  }

  /** The model of a path; the same object for each path, good until the next call. */
  at(path: number): CompiledModel {
    this.#draws.draw(path);
    for (const [i, { at }] of this.#inputs.inputs.entries()) {
      this.#holders[i][at[at.length - 1]] = this.#draws.values[i];
    }
    const { random, expectedTurnover, fraud, guard, measured } = this.#model;
    if (this.#onlyOrdinary && this.#room.used) {
      const moves = driverOf(this.#scenario.market).growth.kind === 'regimes';
      Object.assign(this.#model, { ordinary: compileOrdinary(this.#scenario, moves ? null : this.#room.crowd) });
    } else if (this.#marketVaries) {
      const { market: given, horizon, start } = this.#scenario;
      const { noise, seasonality } = driverOf(given);
      if (this.#noiseVaries) fillCorrection(compileNoise(noise).noise, this.#factors.correction);
      if (this.#seasonVaries) this.#factors.season = seasonFactors(seasonality, horizon, start);
      const drawn = { scenario: this.#scenario, series: this.#inputs.series };
      const market = compileMarket(drawn, this.#factors, this.#room);
      const beside = measured === null ? market.beside : withMeasured(market.beside, measured);
      Object.assign(this.#model, market, { beside });
    }
    const { without, found } = this.#inputs;
    const terms = compileTerms(this.#scenario, without, guard !== null);
    // A model whose frauds have been taken away stays without.
    const drawn = fraud === null ? null : terms.fraud;
    const cheats = drawn === null || found === undefined ? drawn : withFound(drawn, found);
    return Object.assign(this.#model, terms, { random, expectedTurnover, fraud: cheats });
  }
}
