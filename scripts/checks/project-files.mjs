import { readdirSync } from 'node:fs';

// What is made or installed is not the project's own. Git is not asked: a machine may have the project without it.
const NOT_OURS = /(^|\/)(node_modules|dist|\.git|\.cache|coverage|storybook-static)$|^demo\/(real\/)?catalogue$|^packages\/catalogue-widget\/(custom-elements\.json|src\/generated)$/;

/** Paths of the project's own files, from its root, with forward slashes, sorted. */
export function projectFiles(folder = '') {
  const entries = readdirSync(folder || '.', { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return entries.flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (NOT_OURS.test(path)) return [];
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}
