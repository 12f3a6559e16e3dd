// How well records of several sources are joined, on the hand-made scenes of packages/catalogue-tools/test/pipeline/merge-pairs.
//   node --import tsx bench/merge/pairs.mjs [--misses] [--part dev|held-out]
import {
  measureAlone,
  measureTogether,
  ratesOf,
  why,
} from '../../packages/catalogue-tools/test/pipeline/merge-pairs/measure-pairs.ts';

const misses = process.argv.includes('--misses');
const part = process.argv[process.argv.indexOf('--part') + 1];
const parts = { all: () => true, dev: ({ heldOut }) => !heldOut, 'held-out': ({ heldOut }) => heldOut };

const together = await measureTogether();
const alone = await measureAlone();
const percent = (value) => `${(value * 100).toFixed(1)} %`.padStart(8);
console.log('part      way        same  different  precision    recall  asked same  asked different');
for (const [name, isIn] of Object.entries(parts)) {
  for (const [way, pairs] of [
    ['together', together.pairs],
    ['alone', alone],
  ]) {
    const { same, different, precision, recall, askedSame, askedDifferent } = ratesOf(pairs.filter(isIn));
    console.log(
      `${name.padEnd(10)}${way.padEnd(10)}${String(same).padStart(5)}${String(different).padStart(11)}   ${percent(precision)}  ${percent(recall)}${String(askedSame).padStart(12)}${String(askedDifferent).padStart(17)}`,
    );
  }
}
console.log(
  `Joins across scenes (all wrong): ${together.acrossScenes}; pairs compared: ${together.findings.compared}.`,
);

if (misses) {
  const bandAlone = new Map(alone.map((pair) => [`${pair.a.activity.id} ${pair.b.activity.id}`, pair.band]));
  for (const pair of together.pairs.filter(parts[part] ?? parts.all)) {
    const other = bandAlone.get(`${pair.a.activity.id} ${pair.b.activity.id}`);
    const right = pair.same ? 'merge' : 'apart';
    if (pair.band === right && other === right) continue;
    const names = [pair.a, pair.b]
      .map(({ source, activity }) => `${source} ${JSON.stringify(activity.name)}`)
      .join('  ~  ');
    const { score, evidence } = await why(pair);
    console.log(
      `${pair.same ? 'SAME ' : 'OTHER'} ${pair.band}/${other}  ${pair.a.scene}: ${names}\n        ${score}: ${evidence.map(({ code, points }) => `${code} ${points}`).join(', ')}`,
    );
  }
}
