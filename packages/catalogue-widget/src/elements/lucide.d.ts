// The package types only its entry, which loads every icon when it is not bundled. This types one file of one icon.
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type { IconNode } from 'lucide';
  const icon: IconNode;
  export default icon;
}
