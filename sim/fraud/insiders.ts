import { day, share } from '../scenario/fields.ts';
import { fraudKind } from './fraud-kind.ts';

/** Not all claims can be theirs: someone must pay. */
const MOST_SHARE = 0.95;

export const insiders = fraudKind({
  name: 'insiders',
  title: { en: 'insiders', zh: '内部虚记' },
  summary: {
    en: 'People of the operator book claims that no one paid a fee for.',
    zh: '平台内部人员虚记没有人缴费的权益。',
  },
  parameters: {
    share: share('Share of the day’s new claims that are theirs.', { max: MOST_SHARE }),
    from: day('First day.').default(0),
    until: day('Last day; without it the last of the run.').optional(),
  },
  reference: 'Claims without fee: paid like all others',
  example: '{share: 5%}',
});
