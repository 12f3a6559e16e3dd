// Makes custom-elements.json (and editor data from it) out of the elements' JSDoc.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Private members are nobody's business: Storybook would show them as controls. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          (member) => !['private', 'protected'].includes(member.privacy) && !member.name.startsWith('#'),
        );
        // An event whose name is a variable in the code is described by its @fires line; `id` is HTML's own.
        declaration.events = declaration.events?.filter((event) => event.name !== 'type');
        declaration.attributes = declaration.attributes?.filter((attribute) => attribute.name !== 'id');
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    onlyPublic,
    customElementVsCodePlugin({ outdir: './dist' }),
    customElementJetBrainsPlugin({ outdir: './dist', packageJson: false }),
  ],
};
