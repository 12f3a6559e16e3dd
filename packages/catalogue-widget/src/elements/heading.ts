import { html, type TemplateResult } from 'lit';

/** A heading of the level the host page needs; levels outside 1–6 are brought inside. */
export function heading(level: number, content: unknown, className = '', id = ''): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${className} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${id}>${content}</h5>`;
    default:
      return html`<h6 class=${className} id=${id}>${content}</h6>`;
  }
}
