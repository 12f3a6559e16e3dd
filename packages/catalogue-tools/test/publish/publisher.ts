// Publishes editions one after the other, and rolls back in between, until it is killed or done:
// `publisher.ts <output> <first> <last>`. Writes a line for each.
import { lockOutput } from '@hyte/catalogue-tools/publish/lock.js';
import { rollBack } from '@hyte/catalogue-tools/publish/roll-back.js';
import { writePublication } from '@hyte/catalogue-tools/publish/write-publication.js';
import { edition } from './editions.js';

const [output = '', first, last] = process.argv.slice(2);
const unlock = await lockOutput(output);
for (let number = Number(first); number <= Number(last); number += 1) {
  await writePublication(output, edition(number, 8), { compress: number % 3 > 0 });
  process.stdout.write(`${number}\n`);
  if (number % 5 === 0) await rollBack(output, { compress: number % 2 === 0 });
}
await unlock();
