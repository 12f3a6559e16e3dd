// What the thread of the page did, task by task, from a trace of the browser: how long each kept the processor, and with what.

/** Events of a trace by what they are for. An event inside another is counted as itself, not as the one around it. */
const KINDS = [
  [/GC|V8\.GC/, 'garbage'],
  [/^(UpdateLayoutTree|RecalculateStyles)$/, 'style'],
  [/^Layout$/, 'layout'],
  [/^(PrePaint|Paint|PaintImage|Layerize|UpdateLayer|Commit|CompositeLayers|RasterTask|UpdateLayerTree)$/, 'paint'],
  [
    /^(EvaluateScript|FunctionCall|v8\.\w+|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch|HandlePostMessage|XHRLoad|ParseHTML)$/,
    'script',
  ],
];
const kindOf = (name) => KINDS.find(([pattern]) => pattern.test(name))?.[1];

/** Starts a trace of the page; gives the function that ends it and resolves to its events. */
export async function startTrace(cdp) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', collect);
  const traceConfig = {
    includedCategories: ['toplevel', 'devtools.timeline'],
    excludedCategories: ['*'],
  };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    return events;
  };
}

/**
 * The tasks of the page's main thread, each with its start (µs of the trace), milliseconds of the clock and of the processor, and the
 * milliseconds of the processor by kind.
 */
export function tasksOf(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const busiest = mains
    .map(({ pid, tid }) => events.filter((each) => each.pid === pid && each.tid === tid && each.ph === 'X'))
    .sort((a, b) => b.length - a.length)[0];
  if (!busiest) return [];
  const sorted = busiest.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = [];
  let open = [];
  for (const event of sorted) {
    if (/RunTask$/.test(event.name)) {
      const inTask = tasks.at(-1);
      if (inTask && event.ts < inTask.start + inTask.clock * 1000) continue;
      open = [];
      tasks.push({ start: event.ts, clock: event.dur / 1000, processor: (event.tdur ?? 0) / 1000, parts: {} });
      continue;
    }
    const task = tasks.at(-1);
    const kind = kindOf(event.name);
    if (!task || !kind || event.ts >= task.start + task.clock * 1000) continue;
    while (open.length && event.ts >= open.at(-1).end) open.pop();
    const spent = (event.tdur ?? event.dur) / 1000;
    const around = open.at(-1);
    if (around) task.parts[around.kind] -= spent;
    task.parts[kind] = (task.parts[kind] ?? 0) + spent;
    open.push({ kind, end: event.ts + event.dur });
  }
  return tasks;
}
