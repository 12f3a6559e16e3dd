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

// The build of the embed puts these in: the names of the core file and of the table, and both by their names.
declare const __HYTE_CORE__: string;
declare const __HYTE_TABLE__: string;
declare const __HYTE_FIRST__: Readonly<Record<string, CheckedFile>>;

export const CORE: string = __HYTE_CORE__;
/** The hashes of all other files are a file of their own, so that a list need not wait for them. */
export const TABLE: string = __HYTE_TABLE__;
export const FIRST: Readonly<Record<string, CheckedFile>> = __HYTE_FIRST__;
