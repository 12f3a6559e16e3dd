import { appendFileSync } from 'node:fs';

/**
 * Writes how many browser tests passed, failed and were skipped to the file named in COUNTS, one JSON line a run,
 * and makes a run without tests fail.
 */
export const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: [] };
    const walk = (suite, name) => {
      for (const test of suite?.tests ?? []) {
        if (test.skipped) counts.skipped.push(`${name} › ${test.name}`);
        else if (test.passed) counts.passed += 1;
        else counts.failed += 1;
      }
      for (const inner of suite?.suites ?? []) walk(inner, `${name} › ${inner.name}`);
    };
    for (const session of sessions) {
      walk(session.testResults, session.browser.name);
      // A file that cannot be loaded has no tests, only errors.
      counts.failed += session.errors.length;
    }
    if (counts.passed + counts.failed === 0) process.exitCode = 1;
    // The leading line break keeps the runner's own escape codes off the line.
    console.log(`\nbrowser tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped`);
    for (const name of counts.skipped) console.log(`  skipped: ${name}`);
    if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${JSON.stringify(counts)}\n`);
  },
});
