import { sha256 } from '@noble/hashes/sha2.js';
import { type Language, languageTag } from '../words/language.ts';
import { elementMaker } from './element.ts';
import { reportStyle } from './report-style.ts';

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** A name for `<title>`, which linkedom writes without escaping: what could end the element is shown by look-alikes. */
const titleText = (name: string): string => name.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '＆');

/** Fills the head of an empty document that holds no script and no address outside itself, its style allowed by its hash alone. */
export function fillHead(document: Document, title: string, lang: Language): void {
  const make = elementMaker(document);
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(reportStyle)))}'; base-uri 'none'; form-action 'none'`;
  const style = document.createElement('style');
  style.textContent = reportStyle;
  document.documentElement.setAttribute('lang', languageTag[lang]);
  document.head.append(
    make('meta', { charset: 'utf-8' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('meta', { name: 'referrer', content: 'no-referrer' }),
    make('title', {}, `${titleText(title)} · Rebatescope`),
    style,
  );
}
