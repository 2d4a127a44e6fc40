import type { Child } from '../formats/element.ts';
import type { ReportContext } from './section.ts';

/** A section with its heading. */
export const titled = (
  { make }: Pick<ReportContext, 'make'>,
  id: string,
  title: string,
  ...children: Child[]
): HTMLElement => make('section', { id }, make('h2', {}, title), ...children);

/** A table of names and values. */
export const nameTable = (
  { make }: Pick<ReportContext, 'make'>,
  rows: readonly (readonly [string, string])[],
): HTMLElement =>
  make(
    'table',
    { class: 'names' },
    make(
      'tbody',
      {},
      ...rows.map(([name, value]) => make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, value))),
    ),
  );

/** Text beside its chart where there is room, above it where there is not. */
export const beside = (
  { make }: Pick<ReportContext, 'make'>,
  text: readonly Child[],
  figure: HTMLElement | null,
): HTMLElement => make('div', { class: 'charts' }, make('div', {}, ...text), figure);
