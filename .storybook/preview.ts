import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/catalogue-widget/custom-elements.json' with { type: 'json' };
import '@hyte/catalogue-widget/define/all.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // A page has a main part: what is shown in it is checked as on a page.
  decorators: [(story) => html`<main>${story()}</main>`],
  parameters: { a11y: { test: 'error' }, options: { storySort: { order: ['Tarjotin', 'Elements'] } } },
};
export default preview;
