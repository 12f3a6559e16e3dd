declare module '*.css';
declare module '*?url' {
  const address: string;
  export default address;
}
declare module '*/scripts/checks/arrows.mjs' {
  import type { Linter } from 'eslint';
  export const arrows: Linter.Config[];
}
declare module '*/scripts/checks/project-files.mjs' {
  export function projectFiles(folder?: string): string[];
}
