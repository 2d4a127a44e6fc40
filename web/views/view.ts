import type { TemplateResult } from 'lit';
import type { ResultBundle } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';

/** What stands under a tab; each in a module of its own, loaded when it is first shown. */
export interface View {
  /** Null when the result has nothing to show there: then the tab says so in one sentence (`views` of the texts). */
  content(result: ResultBundle, state: PageState, actions: Actions): TemplateResult | null;
}
