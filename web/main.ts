import { render } from 'lit';
import { paletteVariables } from '../reports/charts/palette.ts';
import { languageTag, nameOf } from '../reports/words/language.ts';
import { createActions, type Store } from './actions.ts';
import { lazy } from './lazy.ts';
import { keepForOffline } from './offline/keep-for-offline.ts';
import { openSession } from './session/open-session.ts';
import { type PageState, readUrl, startState } from './state.ts';
import { texts } from './text/texts.ts';
import { page } from './views/page.ts';

const root = document.querySelector<HTMLElement>('#page')!;
const url = readUrl(location.hash);

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

// What is not needed for the page to stand is loaded once it stands: it is larger than all the rest.
const drawing = lazy(() => import('./result/drawing.ts'), show);
const controls = lazy(() => import('./controls/control-list.ts'), show);
const yaml = lazy(() => import('./editor/yaml-editor.ts'), show);
const pictures = lazy(() => import('./views/gallery-pictures.ts'), show);
const chinese = lazy(
  () => import('../reports/words/problems/phrase-book.ts'),
  () => store.update({ phrases: chinese()!.phraseBook }),
);

function show(): void {
  const { lang, theme, result, editor, galleryOpen } = state;
  document.documentElement.lang = languageTag[lang];
  document.documentElement.dataset.theme = theme;
  document.title = result === null ? 'Rebatescope' : `${nameOf(result.scenario, lang)} – Rebatescope`;
  const drawn = drawing();
  const shown = result === null || drawn === null ? null : drawn.resultView(result, state, actions);
  const editing = editor === 'text' ? yaml()?.yamlView(state) : controls()?.controlsView(state, actions);
  const parts = { result: shown, editor: editing ?? null, pictures: galleryOpen ? pictures() : null };
  if (lang === 'zh') chinese();
  render(page(state, actions, parts), root);
  drawn?.keepView(store);
  drawn?.keepCharts(store, root);
  if (editor === 'text') yaml()?.keepEditor(store, actions, session);
}

// The charts' colours come from one place; a sheet made here needs no exception from the content security policy.
const colours = new CSSStyleSheet();
colours.replaceSync(
  `:root { ${paletteVariables('light')} } @media screen { :root[data-theme='dark'] { ${paletteVariables('dark')} } }`,
);
document.adoptedStyleSheets.push(colours);

show();
keepForOffline();
void actions.begin(url);
// Another link put into the address of this page.
addEventListener('hashchange', () => location.reload());
void import('virtual:gallery').then(({ gallery }) => store.update({ gallery }));
