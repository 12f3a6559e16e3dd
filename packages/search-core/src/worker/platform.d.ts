// What the worker's two ends take from their platform besides (`../platform.d.ts`).
interface AbortSignal {
  readonly reason: unknown;
}
interface AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
declare const AbortController: new () => AbortController;
declare const DOMException: new (message: string, name: string) => Error;
declare function setTimeout(work: () => void, milliseconds?: number): unknown;
declare function clearTimeout(timer: unknown): void;
