/// <reference types="vite/client" />

declare module 'virtual:gallery' {
  export const sources: Readonly<Record<string, string>> | null;
  export const gallery: readonly import('./build/gallery.ts').GalleryEntry[];
}
