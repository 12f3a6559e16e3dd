/** Where MapLibre's worker is; `undefined`: beside MapLibre's own module. The build of the embed puts its copy here, with its hash. */
export const WORKER_FILE: { readonly url: string; readonly integrity: string } | undefined = undefined;
