// What is measured, in which order, and about how long it takes.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE } from './queries.mjs';
import { reasonIn, runStep } from './steps/run-step.mjs';

/** Hostile input is thrown at catalogues of at most this size. */
const HOSTILE_SIZE = 10_000;
/** Seconds all hostile input of one engine may take from one start; what hangs longer is counted as hanging. */
const HOSTILE_LIMIT = 20;
const ROOT = join(import.meta.dirname, '..', '..');
const WIDGET_TYPING = join(import.meta.dirname, '..', 'browser-typing.mjs');
export const LEXICONS = ['voikko', 'word-list', 'rules'];

/**
 * @param options `{ sizes, engines, nodeOnly, budget in ms, repeat, fresh, folder of the Finnish pairs if any, slowed: engines }`
 * @returns `{ title, run }[]`, where `run` puts its answer into `results`
 */
export function makePlan(options, results) {
  const { sizes, engines, nodeOnly, budget, repeat, fresh, folder, slowed } = options;
  const plan = [];
  const add = (title, path, run) => plan.push({ title, run: async () => (results[path.join(' ')] = await run()) });
  const once = async (step) => {
    const { answers, ...how } = await runStep({ ...step, fresh });
    return { ...answers.at(-1), ...how };
  };
  // The middle one of several runs, by p95.
  const typed = async (step) => {
    const rounds = [];
    for (let round = 0; round < repeat; round++)
      rounds.push(await once({ ...step, args: [...step.args, `round-${round}`] }));
    rounds.sort((a, b) => (a.times?.p95 ?? Infinity) - (b.times?.p95 ?? Infinity));
    return rounds[Math.floor((repeat - 1) / 2)];
  };
  for (const size of sizes) {
    for (const engine of engines) {
      const title = `${size} activities, ${engine}`;
      add(`${title}: build`, [size, engine, 'build'], () => once({ script: 'build.mjs', engine, size }));
      const unlessBroken = (step) => async () => {
        if (results[`${size} ${engine} build`]?.ended) return { ended: 'not built' };
        return step();
      };
      add(
        `${title}: Node`,
        [size, engine, 'node'],
        unlessBroken(() => typed({ script: 'type-in-node.mjs', engine, size, args: [budget] })),
      );
      if (nodeOnly) continue;
      const inChromium = (rate) =>
        unlessBroken(() => typed({ script: 'type-in-chromium.mjs', engine, size, args: [budget, rate] }));
      add(`${title}: Chromium`, [size, engine, 'chromium'], inChromium(1));
      if (size === Math.max(...sizes) && slowed.includes(engine)) {
        add(`${title}: Chromium, CPU slowed 4×`, [size, engine, 'slowed'], inChromium(4));
      }
    }
  }
  if (engines.includes('ours') && !nodeOnly && existsSync(WIDGET_TYPING)) {
    add('typing in the widget, CPU slowed 4×', ['widget'], () => typeInWidget(Math.max(...sizes)));
  }
  const size = Math.max(...sizes.filter((size) => size <= HOSTILE_SIZE), Math.min(...sizes));
  for (const engine of engines) {
    add(`hostile input, ${engine}`, ['hostile', engine], () => throwAll(engine, size, fresh));
  }
  for (const engine of folder ? engines : []) {
    for (const lexicon of engine === 'ours' ? LEXICONS : ['none']) {
      add(`word pairs, ${engine}${engine === 'ours' ? ` (${lexicon})` : ''}`, ['quality', engine, lexicon], () =>
        once({ script: 'quality-of.mjs', engine, size: lexicon, args: [folder] }),
      );
    }
  }
  for (const engine of engines) {
    add(`residents' queries, ${engine}`, ['residents', engine], () =>
      once({ script: 'residents-of.mjs', engine, size: 'all' }),
    );
  }
  return plan;
}

/** Types into the whole widget; not kept, because it depends on the built files. */
function typeInWidget(size) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [WIDGET_TYPING, '--size', String(size)],
      { cwd: ROOT, timeout: 600_000 },
      (error, output, errors) => {
        const rows = output.split('\n').filter((line) => /^\| (?:bare|worker|page) /.test(line));
        const read = (line) => line.split('|').map((cell) => cell.trim());
        const modes = rows.map(read).map(([, mode, slowed, shown, keys, answers, long, longest]) => ({
          mode,
          slowed,
          shown: Number(shown),
          keys: Number(keys),
          answers,
          longTasks: Number(long),
          longest: Number(longest),
        }));
        resolve({ modes, ...(error && { ended: 'crashed', complaint: reasonIn(errors) }) });
      },
    );
  });
}

/** Throws every hostile input, in a new process after one that did not survive. */
async function throwAll(engine, size, fresh) {
  const fates = {};
  for (let next = 0; next < HOSTILE.length;) {
    const { answers, ended, complaint } = await runStep({
      script: 'hostile.mjs',
      engine,
      size,
      args: [next],
      limit: HOSTILE_LIMIT,
      fresh,
    });
    for (const { title, ...fate } of answers) fates[title] = fate;
    next += answers.length;
    if (ended && next < HOSTILE.length) fates[HOSTILE[next++][0]] = { ended, complaint };
    else if (answers.length === 0) break;
  }
  return { size, fates };
}
