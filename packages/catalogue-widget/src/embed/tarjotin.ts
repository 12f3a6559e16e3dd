import { beginReading } from './begin-reading.js';
import type { start } from './core.js';
import { CORE, FRAMES, TABLE } from './file-table.js';
import { loadChecked } from './load-checked.js';
import type { showFrames } from './show-frames.js';
import { trustedScriptUrl } from './trusted-script-url.js';

// The one script that pages paste: small, so that its address can stay the same while the files behind it change by name.
// When it fails, a frame is tried, and the link inside the tag is what people see until that has something to show.
const core = loadChecked(CORE);
const begun = beginReading();
core
  .then((core) => {
    (core as { start: typeof start }).start(loadChecked, trustedScriptUrl, begun);
  })
  .catch(async (error: unknown) => {
    console.warn('[hyte] no-core: the catalogue could not be started, its link stays.', error);
    ((await loadChecked(FRAMES)) as { showFrames: typeof showFrames }).showFrames();
  })
  .catch(() => 0);

// The parts that follow the core need it; when it fails, each of them says so.
loadChecked(TABLE).catch(() => 0);
