import type { ViewName } from '../state.ts';
import type { View } from './view.ts';

/** Every view by its name; a new one is one file, one line here, one in `viewNames` and its words in the texts. */
export const loadView: Readonly<Record<ViewName, () => Promise<View>>> = {
  sustainability: async () => (await import('./sustainability.ts')).sustainability,
  fraud: async () => (await import('./fraud.ts')).fraud,
  pyramid: async () => (await import('./pyramid.ts')).pyramid,
  rules: async () => (await import('./rules.ts')).rules,
  compare: async () => (await import('./compare.ts')).compare,
  data: async () => (await import('./data.ts')).data,
};
