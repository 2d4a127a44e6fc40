import type { ResultBundle, Scenario } from '../../sim/types.ts';
import { againSection } from '../sections/again.ts';
import { assumptionsSection } from '../sections/assumptions.ts';
import { complianceSection } from '../sections/compliance.ts';
import { expectationsSection } from '../sections/expectations.ts';
import { failureSection } from '../sections/failure.ts';
import { fraudSection } from '../sections/fraud.ts';
import { lawSection } from '../sections/law.ts';
import { limitsSection } from '../sections/limits.ts';
import { methodSection } from '../sections/method.ts';
import { moneySection } from '../sections/money.ts';
import { ordinarySection } from '../sections/ordinary.ts';
import { pyramidSection } from '../sections/pyramid.ts';
import { recoverySection } from '../sections/recovery.ts';
import { safeguardsSection } from '../sections/safeguards.ts';
import type { Section } from '../sections/section.ts';
import { sourceSection } from '../sections/source.ts';
import { uncertaintySection } from '../sections/uncertainty.ts';
import { verdictSection } from '../sections/verdict.ts';
import { waitingSection } from '../sections/waiting.ts';
import { reportCommand } from '../words/command.ts';
import { levelWords } from '../words/labels.ts';
import { type Language, nameOf } from '../words/language.ts';
import { fillHead } from './document-head.ts';
import { elementMaker } from './element.ts';

export interface ReportOptions {
  readonly lang: Language;
  /** The scenario file as read, shown as text. */
  readonly source: string;
  /** The command that makes this result again; without it one is made from the run's seed, runs and length. */
  readonly command?: string;
}

const WORDS = {
  kicker: { en: 'Rebatescope report', zh: 'Rebatescope报告' },
  notice: {
    en: 'Screening, not legal advice. A model’s answer to the assumptions listed below; it says nothing about any person’s guilt.',
    zh: '筛查结果，不构成法律意见。本报告是模型对下列假设的回答，不涉及任何人的责任认定。',
  },
};

/** The verdict comes first, what identifies the run last. */
const SECTIONS: readonly Section[] = [
  ordinarySection,
  lawSection,
  failureSection,
  recoverySection,
  moneySection,
  fraudSection,
  pyramidSection,
  safeguardsSection,
  waitingSection,
  complianceSection,
  uncertaintySection,
  expectationsSection,
  assumptionsSection,
  methodSection,
  limitsSection,
  againSection,
  sourceSection,
];

/** What asks whether a promise can be kept out of what others pay: nothing of it applies to an ordinary scheme. */
const OF_STAGED: readonly Section[] = [lawSection, failureSection, recoverySection, moneySection, waitingSection];

/**
 * Fills an empty document with the report: no script, no address outside itself, styles allowed by their hash alone.
 * `document` is the browser's (a new one) or linkedom's.
 */
export function fillReport(document: Document, result: ResultBundle, scenario: Scenario, options: ReportOptions): void {
  const { lang, source } = options;
  const make = elementMaker(document);
  const context = {
    make,
    document,
    result,
    scenario,
    lang,
    source,
    command: options.command ?? reportCommand(result, { lang }),
  };
  const name = nameOf(result.scenario, lang);
  const question = lang === 'zh' ? (scenario.question_zh ?? scenario.question) : scenario.question;

  fillHead(document, `${name} · ${levelWords[result.verdict.level][lang]}`, lang);
  const asked = result.ordinary === undefined ? SECTIONS : SECTIONS.filter((section) => !OF_STAGED.includes(section));
  const parts = asked.map((section) => section(context)).filter((part) => part !== null);
  document.body.append(
    make(
      'header',
      {},
      make('p', { class: 'dim' }, WORDS.kicker[lang]),
      make('h1', {}, name),
      question === undefined ? make('span', {}) : make('p', { class: 'lead' }, question),
    ),
    make(
      'main',
      {},
      verdictSection(context),
      make('p', { class: 'notice' }, WORDS.notice[lang]),
      make(
        'nav',
        {},
        ...parts.map((part) => make('a', { href: `#${part.id}` }, part.querySelector('h2')?.textContent ?? part.id)),
      ),
      ...parts,
    ),
    make(
      'footer',
      {},
      `rebatescope ${result.run.version} · ${result.scenario.sha256.slice(0, 12)} · ${result.run.digest.slice(0, 12)}`,
    ),
  );
}
