/** A Markdown table; `rows` are lists of cells, `undefined` an empty one. The first column is text, the others are numbers. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
  return [line(heads), line(heads.map((_, column) => (column ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** Milliseconds, as exact as is honest. */
export function milliseconds(value) {
  if (value === undefined) return undefined;
  return thousands(value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
}

export const megabytes = (bytes, digits = 2) => (bytes === undefined ? undefined : (bytes / 1e6).toFixed(digits));
export const kilobytes = (bytes) => (bytes === undefined ? undefined : (bytes / 1e3).toFixed(1));
export const seconds = (value) => (value === undefined ? undefined : (value / 1000).toFixed(value < 10_000 ? 2 : 1));
export const perCent = (value) => value?.toFixed(1);

function thousands(text) {
  return text.replace(/\B(?=(\d{3})+$)/g, ',');
}

export const grouped = (value) => thousands(String(value));
