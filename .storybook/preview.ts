import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/catalogue-widget/custom-elements.json' with { type: 'json' };
import '@hyte/catalogue-widget/define/all.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, options: { storySort: { order: ['Tarjotin', 'Elements'] } } },
};
export default preview;
