// Links and file names in the project's Markdown lead somewhere; every package has a README; every element's public
// face is described in custom-elements.json.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFiles } from './project-files.mjs';

const problems = [];
const files = projectFiles().filter((path) => path.endsWith('.md'));

const anchorOf = (heading) => heading.trim().toLowerCase().replace(/[`*_]/g, '').replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
const anchors = (path) => new Set([...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading)));

for (const file of files) {
  const text = readFileSync(file, 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:)/.test(target)) continue;
    const [path, anchor] = target.split('#');
    const full = path === '' ? file : join(dirname(file), path);
    if (!existsSync(full)) problems.push(`${file}: the link to ${target} leads nowhere.`);
    else if (anchor && full.endsWith('.md') && !anchors(full).has(anchor)) problems.push(`${file}: ${target} has no such heading.`);
  }
}

const required = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'CHANGELOG', 'SECURITY', 'ACCESSIBILITY', 'THIRD-PARTY-NOTICES'];
for (const name of required) if (!existsSync(`${name}.md`)) problems.push(`${name}.md is missing.`);
if (!existsSync('LICENSE')) problems.push('LICENSE is missing.');
for (const name of readdirSync('packages')) {
  if (!existsSync(`packages/${name}/README.md`)) problems.push(`packages/${name} has no README.md.`);
}

const manifest = JSON.parse(readFileSync('packages/catalogue-widget/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.customElement && declaration.tagName);
for (const element of elements) {
  if (!element.description && !element.summary) problems.push(`<${element.tagName}> has no description.`);
  for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
    for (const item of element[list] ?? []) {
      if (!item.description && !item.inheritedFrom) problems.push(`<${element.tagName}>: ${list} "${item.name}" has no description.`);
    }
  }
}
const expected = ['hyte-catalogue', 'hyte-search-box', 'hyte-filters', 'hyte-activity-list', 'hyte-activity-card', 'hyte-activity-map'];
for (const tag of expected) if (!elements.some((element) => element.tagName === tag)) problems.push(`<${tag}> is not in custom-elements.json.`);

problems.forEach((problem) => console.error(problem));
console.log(`${files.length} Markdown files, ${elements.length} elements described`);
process.exit(problems.length > 0 ? 1 : 0);
