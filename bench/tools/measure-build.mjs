// One `tarjotin build` in a process of its own, measured: `node measure-build.mjs <configuration>`; prints one line of JSON.
import { build } from '@hyte/catalogue-tools/commands/build.js';
import { loadConfiguration } from '@hyte/catalogue-tools/configuration/load-configuration.js';

const stages = [];
let begun;
/** What has been used since the process began, this process's start included. */
const used = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds: process.uptime(), cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 };
};
const stage = (name) => {
  const now = used();
  if (begun)
    stages.push({
      name: begun.name,
      seconds: now.seconds - begun.seconds,
      cpu: now.cpu - begun.cpu,
      peak: now.peak,
      after: process.memoryUsage().rss,
    });
  begun = { name, ...now };
};

const progress = { start() {}, page() {}, record() {}, end() {}, close() {}, stage };
stage('start');
const summary = await build(await loadConfiguration(process.argv[2]), { dryRun: false, acceptLoss: true }, progress);
stage('end');
const { ending, activities, sources, pages, lexicon, generation } = summary;
const sum = (field) => sources.reduce((total, source) => total + source[field], 0);
console.log(
  JSON.stringify({
    ...used(),
    stages,
    ending,
    activities,
    generation,
    read: sum('read'),
    merged: sum('merged'),
    setAside: sum('setAside'),
    pages,
    lexicon: lexicon.kind,
  }),
);
