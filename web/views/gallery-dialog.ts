import { html, nothing } from 'lit';
import { type Language, nameOf } from '../../reports/words/language.ts';
import type { Actions } from '../actions.ts';
import type { GalleryEntry } from '../build/gallery.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';
import { galleryFolders } from './gallery-folders.ts';

/** The pictures of the scenarios, which are loaded when they are first asked for. */
export type GalleryPictures = typeof import('./gallery-pictures.ts');

/** The one question that a scenario answers. */
export const questionOf = ({ question, question_zh }: GalleryEntry, lang: Language): string | undefined =>
  lang === 'zh' ? (question_zh ?? question) : question;

const dialog = () => document.querySelector<HTMLDialogElement>('#all-scenarios');

/** The button that shows all scenarios. */
export const galleryButton = ({ lang, gallery }: PageState, actions: Actions) => html`<button
  id="show-all"
  aria-haspopup="dialog"
  ?disabled=${gallery.length === 0}
  @click=${() => {
    actions.showGallery(true);
    dialog()?.showModal();
  }}
>${texts[lang].allScenarios}</button>`;

/** Every scenario of the gallery with its question and picture, by folder; they are on the page while they are looked at. */
export function galleryDialog(
  { lang, gallery, galleryOpen, origin }: PageState,
  actions: Actions,
  pictures: GalleryPictures | null,
) {
  const text = texts[lang];
  const choose = (path: string) => {
    dialog()?.close();
    void actions.choose(path);
  };
  const card = (entry: GalleryEntry) => html`<li>
    <button aria-current=${entry.path === origin ? 'true' : nothing} @click=${() => choose(entry.path)}>
      <b>${nameOf(entry, lang)}</b>
      <span class="question">${questionOf(entry, lang)}</span>
      <span class="picture">${pictures?.galleryPicture(entry.path, lang)}</span>
    </button>
  </li>`;
  const folder = ([title, entries]: [string, GalleryEntry[]]) => html`<section>
    <h3>${title}</h3>
    ${pictures?.pictureKey(
      entries.map(({ path }) => path),
      lang,
    )}
    <ul>${entries.map(card)}</ul>
  </section>`;
  return html`
    <dialog id="all-scenarios" aria-labelledby="all-scenarios-title" @close=${() => actions.showGallery(false)}>
      <header>
        <h2 id="all-scenarios-title">${text.gallery}</h2>
        <button aria-label=${text.close} @click=${() => dialog()?.close()}>×</button>
      </header>
      ${galleryOpen ? [...galleryFolders(gallery, lang)].map(folder) : nothing}
    </dialog>
  `;
}
