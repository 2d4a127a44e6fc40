import type { ComplianceStatus, RuleOutcome } from '../../sim/types.ts';
import { readNotice, readRule } from '../words/compliance-words.ts';
import { languageTag } from '../words/language.ts';
import type { CheckedScenario } from './checked.ts';

/** The kinds of results of SARIF 2.1.0 (section 3.27.9). */
const KINDS: Readonly<Record<ComplianceStatus, 'fail' | 'pass' | 'open' | 'notApplicable'>> = {
  breach: 'fail',
  pass: 'pass',
  undecidable: 'open',
  'not-applicable': 'notApplicable',
};

/** A file's name as the reference that SARIF wants: every character that means something in an address is escaped. */
function uriOf(file: string): string {
  const way = file.replaceAll('\\', '/').replaceAll(/\p{Surrogate}/gu, '\ufffd');
  const escaped = way.split('/').map(encodeURIComponent).join('/');
  return way.startsWith('/') ? `file://${escaped}` : escaped;
}

/** What was not seen in its text, and what is our own line, is a warning. */
const levelOf = ({ status, verified, pack }: RuleOutcome): 'error' | 'warning' | 'none' =>
  status !== 'breach' ? 'none' : verified && pack !== 'analyst' ? 'error' : 'warning';

const idOf = ({ pack, rule }: RuleOutcome): string => `${pack}/${rule}`;

/** The rules and their outcomes as a SARIF 2.1.0 log (OASIS, 2020); every result points at its field in the scenario file. */
export function sarifLog({ file, scenario, run, outcomes, lang, placeOf }: CheckedScenario): string {
  const artifactLocation = { uri: uriOf(file), index: 0 };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rebatescope',
            version: run.version,
            semanticVersion: run.version,
            language: languageTag[lang],
            fullDescription: { text: readNotice(outcomes, lang) },
            rules: outcomes.map((outcome) => {
              const { title, remedy, source } = readRule(outcome, lang);
              return {
                id: idOf(outcome),
                name: outcome.rule,
                shortDescription: { text: title },
                fullDescription: { text: source },
                help: { text: remedy },
                properties: { pack: outcome.pack, verified: outcome.verified, date: outcome.date },
              };
            }),
          },
        },
        language: languageTag[lang],
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri: artifactLocation.uri }, hashes: { 'sha-256': scenario.sha256 } }],
        results: outcomes.map((outcome, ruleIndex) => {
          const { line: startLine, column: startColumn } = placeOf(outcome.at);
          const { evidence } = readRule(outcome, lang);
          return {
            ruleId: idOf(outcome),
            ruleIndex,
            kind: KINDS[outcome.status],
            level: levelOf(outcome),
            message: { text: evidence },
            locations: [{ physicalLocation: { artifactLocation, region: { startLine, startColumn } } }],
            partialFingerprints: { 'scenarioRule/v1': `${scenario.sha256}:${idOf(outcome)}` },
            properties: { probability: outcome.probability, when: outcome.when },
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
