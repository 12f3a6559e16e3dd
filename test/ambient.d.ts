declare module '*.css';
declare module '*/scripts/checks/arrows.mjs' {
  import type { Linter } from 'eslint';
  export const arrows: Linter.Config[];
}
