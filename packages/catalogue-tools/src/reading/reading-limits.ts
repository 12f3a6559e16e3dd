/** How much is read, and how long it may take. */
export interface ReadingLimits {
  readonly timeoutMs: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Told after each page; `total` is missing while nobody knows how many there are. */
export type PageListener = (pages: number, total: number | undefined) => void;
