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
