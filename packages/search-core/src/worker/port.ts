/** What both ends of the line need of a `Worker`, of a worker's own scope, or of a `MessagePort`. */
export interface Port {
  postMessage(message: unknown): void;
  /** Called with `{ data }` for every message of the other end. */
  onmessage: ((event: never) => void) | null;
}

/** What comes in through a port, as far as this package looks at it. */
export interface PortMessage {
  readonly data: unknown;
}
