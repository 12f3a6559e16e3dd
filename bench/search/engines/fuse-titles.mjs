import { fuseAdapter } from './fuse.mjs';

export const label = 'Fuse, names only';
export const settings = 'threshold 0.3 anywhere in the name';
export const { build, save, load, search, find } = fuseAdapter(['title']);
