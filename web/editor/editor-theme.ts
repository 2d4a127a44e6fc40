import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's colours, which follow the theme by themselves. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--rs-ink)', backgroundColor: 'var(--rs-ground)', fontSize: '12.5px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "Noto Sans Mono CJK SC", monospace',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--rs-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--rs-ink)' },
  '.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--rs-ground)', borderRight: '1px solid var(--edge)' },
  '.cm-activeLine': { backgroundColor: 'var(--row)' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '-3px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--mark)',
  },
  '.cm-tooltip': { color: 'var(--rs-ink)', backgroundColor: 'var(--rs-ground)', border: '1px solid var(--edge)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--on-accent)', backgroundColor: 'var(--accent)' },
  '.cm-completionInfo': { maxWidth: '260px', fontFamily: 'system-ui, sans-serif', fontSize: '12.5px' },
  '.cm-diagnostic': { whiteSpace: 'pre-line', fontFamily: 'system-ui, sans-serif', fontSize: '12.5px' },
  // In place of pictures in the style sheet, which the content security policy refuses.
  '.cm-lint-marker': { width: '9px', height: '9px', margin: '5px 2px' },
  '.cm-lint-marker-error': { content: 'normal', borderRadius: '50%', backgroundColor: 'var(--unsustainable)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--unsustainable)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--unsustainable)' },
});

export const editorHighlight = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--quiet)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--sound)' },
  { tag: [tags.meta, tags.labelName, tags.typeName], color: 'var(--pyramid)' },
]);
