/// <reference types="vite/client" />

declare module 'virtual:gallery' {
  export const gallery: readonly import('./build/gallery.ts').GalleryEntry[];
}
