import { html, nothing } from 'lit';
import { type Language, nameOf } from '../../reports/words/language.ts';
import type { Actions } from '../actions.ts';
import type { GalleryEntry } from '../build/gallery.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { galleryFolders } from './gallery-folders.ts';

/** The one question that a scenario answers. */
export const questionOf = ({ question, question_zh }: GalleryEntry, lang: Language): string | undefined =>
  lang === 'zh' ? (question_zh ?? question) : question;

const dialog = () => document.querySelector<HTMLDialogElement>('#all-scenarios');

/** The button that shows all scenarios. */
export const galleryButton = ({ lang, gallery }: PageState) => html`<button
  id="show-all"
  aria-haspopup="dialog"
  ?disabled=${gallery.length === 0}
  @click=${() => dialog()?.showModal()}
>${texts[lang].allScenarios}</button>`;

/** Every scenario of the gallery with its question, by folder. */
export function galleryDialog({ lang, gallery, origin }: PageState, actions: Actions) {
  const text = texts[lang];
  const choose = (path: string) => {
    dialog()?.close();
    void actions.choose(path);
  };
  const card = (entry: GalleryEntry) => html`<li>
    <button aria-current=${entry.path === origin ? 'true' : nothing} @click=${() => choose(entry.path)}>
      <b>${nameOf(entry, lang)}</b> <span>${questionOf(entry, lang)}</span>
    </button>
  </li>`;
  return html`
    <dialog id="all-scenarios" aria-labelledby="all-scenarios-title">
      <header>
        <h2 id="all-scenarios-title">${text.gallery}</h2>
        <button aria-label=${text.close} @click=${() => dialog()?.close()}>×</button>
      </header>
      ${[...galleryFolders(gallery, lang)].map(
        ([title, entries]) => html`<h3>${title}</h3>
          <ul>${entries.map(card)}</ul>`,
      )}
    </dialog>
  `;
}
