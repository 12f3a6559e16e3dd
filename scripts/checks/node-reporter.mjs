import { appendFileSync } from 'node:fs';
import { inspect } from 'node:util';

/** Reporter for `node --test`: prints what fails and what is skipped with its reason, counts into the file of COUNTS. */
export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic' || data?.details?.type === 'suite') continue;
    if (data?.skip !== undefined && (type === 'test:pass' || type === 'test:fail')) {
      counts.skipped.push(`${data.name}: ${data.skip === true ? 'no reason given' : data.skip}`);
    } else if (type === 'test:pass') counts.passed += 1;
    else if (type === 'test:fail') {
      counts.failed += 1;
      const cause = data.details?.error?.cause ?? data.details?.error;
      yield `\nFAILED ${data.name}\n  ${data.file ?? ''}:${data.line ?? ''}\n${inspect(cause, { depth: 4 })}\n`;
    } else if (type === 'test:stderr') yield data.message;
  }
  if (counts.passed + counts.failed === 0) process.exitCode = 1;
  yield `\nnode tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped\n`;
  for (const name of counts.skipped) yield `  skipped: ${name}\n`;
  if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify(counts)}\n`);
}
