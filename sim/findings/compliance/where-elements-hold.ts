import { type Judgement, notApplicable, type Subject } from './rule-test.ts';

/**
 * The lines of illegal fundraising count only where its four elements are there: without one of them they are about
 * nothing, and while the file leaves one open a line that is reached does not decide.
 */
export function whereElementsHold(subject: Subject, judge: () => Judgement): Judgement {
  const elements = subject.outcomeOf('four-elements');
  if (elements === 'pass') return notApplicable('One of the four elements is not there.', '四个要件不齐备。');
  const found = judge();
  if (elements !== 'undecidable' || found.status !== 'breach') return found;
  return {
    ...found,
    status: 'undecidable',
    evidence: {
      en: `${found.evidence.en} It counts only where the four elements are there, which the file leaves open.`,
      zh: `${found.evidence.zh}仅在四个要件齐备时适用，文件对此未说明。`,
    },
  };
}
