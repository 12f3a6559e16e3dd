/** What the loader knows of a file: its hash, and the files it imports, which are checked before it. */
export interface CheckedFile {
  /** `sha384-` and the base64 digest. */
  readonly integrity: string;
  readonly imports: readonly string[];
}

// The build of the embed puts these in: the name of the core file, and every file by its name.
declare const __HYTE_CORE__: string;
declare const __HYTE_FILES__: Readonly<Record<string, CheckedFile>>;

export const CORE: string = __HYTE_CORE__;
export const FILES: Readonly<Record<string, CheckedFile>> = __HYTE_FILES__;
