import { expect } from '@open-wc/testing';
import { a11ySnapshot, getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';

/** What the browser tells assistive technology of one thing on the page. */
interface AriaNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AriaNode[];
  readonly [state: string]: unknown;
}

const LEFT_OUT = new Set(['role', 'name', 'children', 'elementHandle', 'backendNodeId', 'loaderId']);

/** Only this engine's driver gives the tree. */
export const hasAriaTree = /Chrome\//.test(navigator.userAgent);

/** Readings in which nothing may change before a file is written anew. */
const CALM = 10;
/** Readings until what is told must be as it should be: parts of the tray come when they come. */
const PATIENCE = 100;

/**
 * Compares what the whole page tells assistive technology with `test/browser/aria/<name>.txt`, one line a thing: role, name, states. The
 * files are read by people; after a wanted change `npx wtr --files <the test> --update-snapshots` writes them anew, to be read again.
 */
export async function expectAriaTree(name: string): Promise<void> {
  if (!hasAriaTree) return;
  const { updateSnapshots } = (await getSnapshotConfig()) as unknown as { readonly updateSnapshots: boolean };
  const path = `./aria/${name}.txt`;
  const wanted = updateSnapshots ? undefined : await readFile({ path });
  let told = '';
  for (let readings = 0, same = 0; readings < PATIENCE && told !== wanted && same < CALM; readings++) {
    const now = `${((await a11ySnapshot({})) as unknown as AriaNode).children?.flatMap((each) => linesOf(each)).join('\n')}\n`;
    if (updateSnapshots) same = now === told ? same + 1 : 0;
    told = now;
  }
  if (updateSnapshots) await writeFile({ path, content: told });
  else expect(told, `${name}: if this is as it should be, write it anew and read it`).to.equal(wanted);
}

function linesOf({ role, name, children = [], ...states }: AriaNode, indent = ''): string[] {
  const told = Object.entries(states)
    .filter(([state, value]) => !LEFT_OUT.has(state) && value !== undefined && value !== '')
    .map(([state, value]) => (value === true ? `[${state}]` : `[${state} ${String(value)}]`))
    .sort();
  const line = [role, ...(name ? [JSON.stringify(name)] : []), ...told].join(' ');
  return [`${indent}${line}`, ...children.flatMap((child) => linesOf(child, `${indent}  `))];
}
