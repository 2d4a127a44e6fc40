import type { Language } from '../../reports/words/language.ts';
import type { GalleryEntry } from '../build/gallery.ts';
import { folderTitles } from '../text/folders.ts';

/** The scenarios of the gallery by folder, in the order of their files. */
export function galleryFolders(gallery: readonly GalleryEntry[], lang: Language): Map<string, GalleryEntry[]> {
  const folders = new Map<string, GalleryEntry[]>();
  for (const entry of gallery) {
    const folder = entry.path.replace(/\/[^/]*$/, '');
    const title = folderTitles[folder]?.[lang] ?? folder;
    folders.set(title, [...(folders.get(title) ?? []), entry]);
  }
  return folders;
}
