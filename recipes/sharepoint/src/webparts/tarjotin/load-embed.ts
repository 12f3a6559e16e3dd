const loading = new Map<string, Promise<void>>();

/**
 * Puts the script of the embed into the page, once for all web parts, checked against its hash when there is one.
 * Rejects when the tenant's policy, the network or the hash does not let it run; the next call tries again.
 */
export function loadEmbed(address: string, integrity: string): Promise<void> {
  const key = `${address} ${integrity}`;
  let loaded = loading.get(key);
  if (!loaded) {
    loaded = insertScript(address, integrity);
    loading.set(key, loaded);
    loaded.catch(() => loading.delete(key));
  }
  return loaded;
}

function insertScript(address: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    if (integrity) script.integrity = integrity;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded, or is not the edition its hash belongs to.`));
    };
    script.src = address;
    document.head.append(script);
  });
}
