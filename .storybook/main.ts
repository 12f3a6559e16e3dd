import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../packages/themes/dist/css', to: '/themes' },
    { from: '../stories/files', to: '/files' },
    { from: '../demo/sources/areas.geojson', to: '/files/areas.json' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
export default config;
