import { FIRST, TABLE, type CheckedFile, type FileTable } from './file-table.js';
import { trustedScriptUrl } from './trusted-script-url.js';

/** Milliseconds until a file that does not come counts as missing: what waits for it must say so at last. */
const PATIENCE = 30_000;

/** What a file of the embed exports: at once, or of what it takes from other files, when it takes something. */
interface Part {
  readonly default: (...taken: unknown[]) => unknown;
}

const loaded = new Map<string, Promise<unknown>>();

/** What follows the names of files that failed: browsers remember a module that could not be had, by its address, as long as the page lives. */
const again = new Map<string, string>();

/**
 * Loads one file of the embed with all that it needs, and gives what it exports. The hash on the pasted script tag covers the
 * loader only; the loader carries the hashes of the core and of the table with all other hashes, so the chain of trust goes on.
 * No file imports another: the build makes a part a function of what it takes, so all of it is asked for at once, and each
 * file again at another address when it failed.
 * Rejects when a file cannot be had or is not the one this version was built with; the next call tries again.
 */
export function loadChecked(file: string): Promise<unknown> {
  const name = file.replace('./', '');
  let done = loaded.get(name);
  if (!done) {
    done = load(name);
    loaded.set(name, done);
    done.catch(() => loaded.delete(name));
  }
  return done;
}

async function load(name: string): Promise<unknown> {
  const { integrity, imports } = await fileOf(name);
  const all = [importChecked(name, integrity), ...imports.map(loadChecked)];
  // Whoever hears of a failure may try again at once: nothing that is about to fail may be under way then.
  await Promise.allSettled(all);
  const [own, ...taken] = await Promise.all(all);
  return taken.length ? (own as Part).default(...taken) : own;
}

async function fileOf(name: string): Promise<CheckedFile> {
  // Names come from the build that wrote the table.
  return FIRST[name] ?? (((await loadChecked(TABLE)) as FileTable).files[name] as CheckedFile);
}

/** `import()` takes no hash: a script element that does goes first, and `import()` then finds the checked module in the page's module map. */
async function importChecked(name: string, integrity: string): Promise<unknown> {
  const query = again.get(name) ?? '';
  const url = new URL(`parts/${name}${query}`, import.meta.url).href;
  await insertScript(url, integrity).catch((error: unknown) => {
    again.set(name, `${query}?`);
    throw error;
  });
  return import(/* @vite-ignore */ url);
}

function insertScript(url: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    script.nonce = ownNonce();
    const fail = (): void => {
      script.remove();
      reject(new Error(`${url} is missing, or not the file of this version.`));
    };
    const timer = setTimeout(fail, PATIENCE);
    script.onload = () => {
      clearTimeout(timer);
      resolve();
    };
    script.onerror = fail;
    script.src = trustedScriptUrl(url);
    document.head.append(script);
  });
}

/** A host that allows scripts by nonce gave one to the script tag of the loader. */
function ownNonce(): string {
  return [...document.scripts].find((script) => script.src === import.meta.url)?.nonce ?? '';
}
