import { existsSync, readFileSync } from 'node:fs';

/** Sample data of the real code lists, kept beside the checkout and no part of it. */
const FIXTURES = new URL('../../../../shared/fixtures/', import.meta.url);

/** `false` when the file is there, else the reason a test prints for being skipped. */
export function skipWithout(file: string): string | false {
  return !existsSync(new URL(file, FIXTURES)) && `shared/fixtures/${file} is not beside the checkout`;
}

/** A fixture file as JSON. */
export function fixture<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as T;
}
