import { FIRST, TABLE, type CheckedFile, type FileTable } from './file-table.js';
import { trustedScriptUrl } from './trusted-script-url.js';

/** Milliseconds until a file that does not come counts as missing: what waits for it must say so at last. */
const PATIENCE = 30_000;

const checked = new Map<string, Promise<void>>();

/** What follows the names of files that failed: browsers remember a module that could not be had, by its address, as long as the page lives. */
const again = new Map<string, string>();

/**
 * Loads one file of the embed, and gives its module. The hash on the pasted script tag covers the loader only; the loader
 * carries the hashes of the core and of the table with all other hashes, so the chain of trust goes on. `import()` takes no hash: a script element that
 * does goes first, and `import()` then finds the checked module in the page's module map.
 * Rejects when a file cannot be had or is not the one this version was built with; the next call tries again.
 */
export async function loadChecked(file: string): Promise<unknown> {
  const name = file.replace('./', '');
  const url = address(name + (again.get(name) ?? ''));
  await check(name, url);
  return import(/* @vite-ignore */ url);
}

function address(name: string): string {
  return new URL(`parts/${name}`, import.meta.url).href;
}

/** @param url an imported file has no other address than the one that is written in what imports it */
function check(name: string, url = address(name)): Promise<void> {
  let done = checked.get(url);
  if (!done) {
    done = insertWithImports(name, url);
    checked.set(url, done);
    done.catch(() => {
      checked.delete(url);
      again.set(name, `${again.get(name) ?? ''}?`);
    });
  }
  return done;
}

async function insertWithImports(name: string, url: string): Promise<void> {
  const file = FIRST[name] ?? (await tableOfParts())[name];
  if (!file) throw new Error(`This version has no file ${name}.`);
  await Promise.all(file.imports.map((each) => check(each)));
  await insertScript(url, file.integrity);
}

async function tableOfParts(): Promise<Readonly<Record<string, CheckedFile>>> {
  return ((await loadChecked(TABLE)) as FileTable).files;
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
      reject(new Error(`${url} could not be loaded, or is not the file this version was built with.`));
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
