import { ruleList } from '../result/rule-list.ts';
import type { View } from './view.ts';

/** What the rule packs say of the scheme. */
export const rules: View = {
  content: (result, { lang }) => (result.compliance.length === 0 ? null : ruleList(result, lang)),
};
