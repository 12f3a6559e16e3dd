import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countedSignal, fakeEngine, line, resultOf } from './line.js';

/** What happens next: a key is typed, the search is let go without another, or time passes so that messages arrive. */
type Step = { readonly kind: 'key'; readonly slices: number } | { readonly kind: 'abort' } | { readonly kind: 'time' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('key' as const), slices: fc.nat(3) }) },
  fc.constant({ kind: 'abort' as const }),
  { weight: 2, arbitrary: fc.constant({ kind: 'time' as const }) },
);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('however keys, aborts and answers fall, the last search wins and nothing leaks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat(3), async (steps, lastSlices) => {
      let running = 0;
      const started: string[] = [];
      const engine = fakeEngine({
        search: async (query, { signal } = {}) => {
          running++;
          started.push(query.text ?? '');
          try {
            for (let slice = 0; slice < (query.limit ?? 0); slice++) {
              await turn();
              signal?.throwIfAborted();
            }
            return resultOf(query);
          } finally {
            running--;
          }
        },
      });
      const { remote, sent, hangUp } = line(engine);
      const signals: ReturnType<typeof countedSignal>[] = [];
      const shown: string[] = [];
      const outcomes: Promise<string>[] = [];
      let current: ReturnType<typeof countedSignal> | undefined;
      // As a tray does: the next key aborts the search before, and an answer is shown unless its signal is aborted.
      const key = (text: string, slices: number): void => {
        current?.abort();
        const mine = (current = countedSignal());
        signals.push(mine);
        outcomes.push(
          remote.search({ text, limit: slices }, { signal: mine.signal }).then(
            (result) => {
              assert.equal(mine.signal.aborted, false, 'an aborted search must not answer');
              assert.equal(result.query.text, text, 'an answer must be to its own query');
              shown.push(text);
              return 'answered';
            },
            (error: Error) => {
              assert.equal(error.name, 'AbortError');
              return 'aborted';
            },
          ),
        );
      };
      for (const [index, each] of [...steps, { kind: 'key', slices: lastSlices } as const].entries()) {
        if (each.kind === 'key') key(String(index), each.slices);
        else if (each.kind === 'abort') current?.abort();
        else await turn();
      }
      const settled = await Promise.all(outcomes);
      assert.equal(settled.at(-1), 'answered');
      assert.equal(shown.at(-1), String(steps.length));
      // Cancels may still be on their way to searches in the middle of a slice.
      for (let rest = 0; rest < 8; rest++) await turn();
      assert.equal(running, 0, 'no search goes on');
      assert.deepEqual(
        signals.map((each) => each.listeners()),
        signals.map(() => 0),
        'nobody listens to a signal any more',
      );
      const cancelled = sent.filter((message) => 'cancel' in (message as object)).length;
      assert.equal(cancelled, settled.filter((outcome) => outcome === 'aborted').length, 'every abort was sent, once');
      assert.ok(started.length <= outcomes.length);
      hangUp();
    }),
    { numRuns: 150 },
  );
});
