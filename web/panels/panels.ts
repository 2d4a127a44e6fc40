import { html, nothing } from 'lit';
import type { ResultBundle } from '../../sim/index.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { frontierPanel } from './frontier-panel.ts';
import { purchasePanel } from './purchase-panel.ts';
import { rebateTable } from './rebate-table.ts';

/** What a reader may ask of the scenario beside its run. */
export const panels = (result: ResultBundle, state: PageState, actions: Actions) => html`<div class="panels">
  ${result.ordinary === undefined ? purchasePanel(result, state, actions) : nothing}
  ${frontierPanel(state, actions)} ${result.ordinary === undefined ? rebateTable(result, state, actions) : nothing}
</div>`;
