// What this package takes from its platform: page, worker and Node all have it. No DOM or Node types here.
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
interface URLSearchParams {
  append(name: string, value: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  toString(): string;
}
declare const URLSearchParams: new (init?: string) => URLSearchParams;
interface TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label?: string, options?: { ignoreBOM?: boolean }) => TextDecoder;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
