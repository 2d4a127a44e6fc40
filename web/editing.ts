import type { Remote } from 'comlink';
import type { Store } from './actions.ts';
import type { Edit, Path } from './form/control.ts';
import type { Session } from './session/session.ts';

/** Changes of one field that follow each other within this time are undone together, in milliseconds. */
const ONE_CHANGE = 1000;

/** So many changes can be undone. */
const MOST_UNDONE = 200;

/** Changes of a scenario by its controls, and the way back. `show` puts a text in place of the one that stands, and runs it. */
export function createEditing(store: Store, session: Remote<Session>, show: (source: string) => Promise<void>) {
  /** Changes that wait while one is being made, the newest of each field. */
  const waiting = new Map<string, Edit>();
  let isEditing = false;
  let last = { field: '', at: 0 };

  /** Keeps the text as it is now, to be come back to; once for all steps of the same change. */
  function remember(field: string): void {
    const { text, past } = store.state;
    const now = performance.now();
    const isSame = field === last.field && now - last.at < ONE_CHANGE;
    last = { field, at: now };
    if (text !== null && !isSame) store.update({ past: [...past, text.source].slice(-MOST_UNDONE), future: [] });
  }

  async function makeChanges(): Promise<void> {
    isEditing = true;
    while (waiting.size > 0 && store.state.text !== null) {
      const edits = [...waiting.values()];
      waiting.clear();
      const before = store.state.text.source;
      const source = await session.edit(before, edits);
      // What was typed meanwhile stands.
      if (store.state.text?.source !== before || source === before) continue;
      remember(edits.map(({ path }) => path.join('.')).join());
      void show(source);
    }
    isEditing = false;
  }

  function step(from: 'past' | 'future', to: 'past' | 'future'): void {
    const { text } = store.state;
    const source = store.state[from].at(-1);
    if (text === null || source === undefined) return;
    last = { field: '', at: 0 };
    store.update({ [from]: store.state[from].slice(0, -1), [to]: [...store.state[to], text.source] });
    void show(source);
  }

  /** Shows the controls of the text that stands, once they are known. */
  async function showForm(): Promise<void> {
    const { text, pages } = store.state;
    const form = text === null ? null : await session.form(text.source, pages);
    // A control that has moved on meanwhile must not jump back.
    if (store.state.text?.source !== text?.source || waiting.size > 0 || isEditing) return;
    if (store.state.pages === pages) store.update({ form });
  }

  return {
    remember,
    showForm,

    /** Shows the rows of a list from another place on. */
    turnPage(list: Path, first: number): void {
      store.update({ pages: { ...store.state.pages, [list.join('.')]: Math.max(0, first) } });
      void showForm();
    },

    /** Changes one field; cancels the run under way and runs anew. */
    change(edit: Edit): void {
      waiting.set(edit.path.join('.'), edit);
      if (!isEditing) void makeChanges();
    },

    undo: () => step('past', 'future'),
    redo: () => step('future', 'past'),

    /** Goes back to the text as it was opened; that too can be undone. */
    reset(): void {
      const { opened, text } = store.state;
      if (opened === null || opened.text.source === text?.source) return;
      remember('reset');
      void show(opened.text.source);
    },
  };
}
