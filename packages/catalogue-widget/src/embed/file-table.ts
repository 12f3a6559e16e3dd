/** What is known of a file: its hash, and the files it imports, which are checked before it. */
export interface CheckedFile {
  /** `sha384-` and the base64 digest. */
  readonly integrity: string;
  readonly imports: readonly string[];
}

/** What the module with the table of all parts exports. */
export interface FileTable {
  readonly files: Readonly<Record<string, CheckedFile>>;
}

// The build of the embed puts these in: the names of the core file, of the table and of what shows frames, and these by their names.
declare const __HYTE_CORE__: string;
declare const __HYTE_TABLE__: string;
declare const __HYTE_FRAMES__: string;
declare const __HYTE_FIRST__: Readonly<Record<string, CheckedFile>>;

export const CORE: string = __HYTE_CORE__;
/** The hashes of all other files are a file of their own, so that a list need not wait for them. */
export const TABLE: string = __HYTE_TABLE__;
/** What shows frames where the core cannot run; the table may be missing then as well. */
export const FRAMES: string = __HYTE_FRAMES__;
export const FIRST: Readonly<Record<string, CheckedFile>> = __HYTE_FIRST__;
