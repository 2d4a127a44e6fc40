import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Remote } from 'comlink';
import { html } from 'lit';
import type { Language } from '../../reports/words/language.ts';
import type { Actions, Store } from '../actions.ts';
import type { Check, Session } from '../session/session.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { editorHighlight, editorTheme } from './editor-theme.ts';
import { foundIn } from './found-in.ts';

/** Where the editor stands; `keepEditor` fills it once it is on the page. */
export function yamlView({ lang }: PageState) {
  return html`<div class="yaml" data-label=${texts[lang].source}></div>`;
}

let view: EditorView | null = null;
let host: Element | null = null;
const label = new Compartment();
/** What the editor was last given by the page, so that it is told only of what has changed. */
let shown: { check: Check | null; lang: Language | null; phrases: PageState['phrases'] | null } = {
  check: null,
  lang: null,
  phrases: null,
};

const labelled = (lang: Language) =>
  label.reconfigure(
    EditorView.contentAttributes.of({ id: 'source', 'aria-label': texts[lang].source, spellcheck: 'false' }),
  );

function suggestions(store: Store, session: Remote<Session>) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const found = await session.complete(context.state.doc.toString(), context.pos);
    if (
      found === null ||
      (found.from === context.pos && !context.explicit && !/[{,:\s]$/.test(context.state.sliceDoc(0, context.pos)))
    ) {
      return null;
    }
    const { lang } = store.state;
    return {
      from: found.from,
      options: found.options.map(({ label, text, help }) => ({ label, apply: text, info: help[lang] || undefined })),
      validFor: /^[\w$-]*$/,
    };
  };
}

/**
 * The editor lives in a shadow tree of its own: there its styles need no exception from the content security policy. It has no
 * history of its own: undo is that of the page, which knows the controls' changes as well.
 */
function open(parent: Element, store: Store, actions: Actions, session: Remote<Session>): EditorView {
  const root = parent.attachShadow({ mode: 'open' });
  const run = (act: () => void) => () => {
    act();
    return true;
  };
  const editor = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: store.state.text?.source ?? '',
      extensions: [
        label.of([]),
        lineNumbers(),
        lintGutter(),
        drawSelection(),
        highlightActiveLine(),
        yaml(),
        syntaxHighlighting(editorHighlight),
        editorTheme,
        autocompletion({ override: [suggestions(store, session)] }),
        keymap.of([
          { key: 'Mod-z', run: run(actions.undo), preventDefault: true },
          { key: 'Mod-Shift-z', run: run(actions.redo), preventDefault: true },
          { key: 'Mod-y', run: run(actions.redo), preventDefault: true },
          ...completionKeymap,
          ...lintKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) actions.edit(state.doc.toString());
        }),
      ],
    }),
  });
  return editor;
}

/** Keeps the editor up with the page's text, its problems and its language; called after each rendering. */
export function keepEditor(store: Store, actions: Actions, session: Remote<Session>): void {
  const parent = document.querySelector('.yaml');
  if (parent === null) return;
  if (host !== parent) {
    view?.destroy();
    view = open(parent, store, actions, session);
    host = parent;
    shown = { check: null, lang: null, phrases: null };
  }
  const { text, check, lang, phrases } = store.state;
  const editor = view!;
  const source = text?.source ?? '';
  const here = editor.state.doc.toString();
  if (here !== source) editor.dispatch({ changes: changeOf(here, source) });
  if (lang !== shown.lang) editor.dispatch({ effects: labelled(lang) });
  if (check !== shown.check || lang !== shown.lang || phrases !== shown.phrases) {
    editor.dispatch(setDiagnostics(editor.state, foundIn(editor.state.doc, check, text?.name, store.state)));
  }
  shown = { check, lang, phrases };
  if (wanted !== null) putCursor(editor, wanted);
  wanted = null;
}

/** Only what differs: the cursor stays where it is. */
function changeOf(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  const most = Math.min(before.length, after.length);
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

/** The line and column where the cursor is to be put. */
let wanted: readonly [line: number, column: number] | null = null;

/** Has the cursor put where a problem stands, at the next `keepEditor`: the editor may not be on the page yet. */
export function goTo(line: number, column: number): void {
  wanted = [line, column];
}

function putCursor(editor: EditorView, [line, column]: readonly [number, number]): void {
  const { doc } = editor.state;
  const at = doc.line(Math.min(line, doc.lines));
  const anchor = Math.min(at.to, at.from + column - 1);
  editor.dispatch({ selection: { anchor, head: at.to }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  editor.focus();
}
