// Reads a catalogue file and says what is in it and what is wrong with it.
//   node examples/read.mjs examples/catalogue.json sv
import { readFileSync } from 'node:fs';
import { localize } from '@hyte/catalogue-format/localize.js';
import { parseCatalogue } from '@hyte/catalogue-format/read-catalogue.js';

const [path, language] = process.argv.slice(2);
const { catalogue, problems } = parseCatalogue(readFileSync(path, 'utf8'));

for (const activity of catalogue.activities) {
  const name = localize(activity.name, language);
  console.log(activity.id, '·', name.text, name.language === language ? '' : `(${name.language})`);
}
for (const { severity, recordId, field, expected, todo } of problems) {
  console.error(`${severity}: ${recordId ?? 'head'} ${field ?? ''}: expected ${expected}. ${todo}`);
}
