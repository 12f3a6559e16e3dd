import { html, type Html, type Part } from '../publish/static/html.js';

/** A column by its heading; one of bars for the eye has none. */
export interface Column {
  readonly name: string;
  readonly number?: true;
}

/**
 * A table of a page that stands by itself. On a narrow screen its rows become blocks, in which `data-name` of a cell says its heading.
 * @param rows each a `<tr>`
 */
export function dataTable(
  columns: readonly (Column | undefined)[],
  rows: readonly Html[],
  { caption, stacks = true }: { readonly caption?: Part; readonly stacks?: boolean } = {},
): Html {
  const heads = columns.map((column) =>
    column === undefined
      ? html`<td></td>`
      : html`<th scope="col" ${column.number && html`class="number"`}>${column.name}</th>`,
  );
  return html`<table ${stacks && html`class="stack"`}>
    ${
      caption !== undefined &&
      html`<caption>
        ${caption}
      </caption>`
    }
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table> `;
}

/** Parts of a cell below each other. */
export const inLines = (parts: readonly Html[]): Html =>
  html`${parts.map((part, index) => html`${index > 0 && html`<br />`}${part}`)}`;
