let trust: (url: string) => string = (url) => url;

/** Chooses what makes an address one that hosts with Trusted Types accept; the loader of the embed has the policy for it. */
export function setScriptUrls(trusted: (url: string) => string): void {
  trust = trusted;
}

/** The address of a script of ours as the browser wants to be given it. */
export function scriptUrl(url: string): string {
  return trust(url);
}
