import { render } from 'lit';
import { paletteVariables } from '../reports/charts/palette.ts';
import { languageTag, nameOf } from '../reports/words/language.ts';
import { createActions, type Store } from './actions.ts';
import { openSession } from './session/open-session.ts';
import { type PageState, readUrl, startState } from './state.ts';
import { texts } from './text/texts.ts';
import { page } from './views/page.ts';

const root = document.querySelector<HTMLElement>('#page')!;
const url = readUrl(location.hash);

/** The part that draws is loaded once the page stands: it is larger than all the rest. */
type Drawing = typeof import('./result/drawing.ts');
let drawing: Drawing | null = null;

let state: PageState = {
  ...startState,
  lang: url.lang ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'),
  theme: url.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  seed: url.seed ?? '',
  paths: url.paths ?? '',
  view: url.view ?? startState.view,
};

let isWaiting = false;

/** Renders once however many changes a task made. */
const store: Store = {
  get state() {
    return state;
  },
  update(change) {
    state = { ...state, ...change };
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      show();
    });
  },
};

const session = openSession((message) => store.update({ progress: null, message: texts[state.lang].broken(message) }));
const actions = createActions(store, session);

function show(): void {
  const { lang, theme, result } = state;
  document.documentElement.lang = languageTag[lang];
  document.documentElement.dataset.theme = theme;
  document.title = result === null ? 'Rebatescope' : `${nameOf(result.scenario, lang)} – Rebatescope`;
  const shown = result === null || drawing === null ? null : drawing.resultView(result, state, actions);
  render(page(state, actions, shown), root);
  drawing?.keepView(store);
  drawing?.keepCharts(store, root);
}

// The charts' colours come from one place; a sheet made here needs no exception from the content security policy.
const colours = new CSSStyleSheet();
colours.replaceSync(`:root { ${paletteVariables('light')} } :root[data-theme='dark'] { ${paletteVariables('dark')} }`);
document.adoptedStyleSheets.push(colours);

show();
void actions.begin(url.scenario);
void import('virtual:gallery').then(({ gallery }) => store.update({ gallery }));
void import('./result/drawing.ts').then((loaded) => {
  drawing = loaded;
  show();
});
