import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './support/map-worker.js';
import './support/story.css';
import { catalogue } from './support/catalogue.js';

const meta: Meta = { title: 'Elements/Parts of a tray', component: 'hyte-filters' };
export default meta;
type Story = StoryObj;

const inTray = (parts: TemplateResult, lang = 'fi') => html`
  <hyte-catalogue .catalogue=${catalogue} lang=${lang} url-sync="none">${parts}</hyte-catalogue>
`;

export const SearchBox: Story = { render: () => inTray(html`<hyte-search-box></hyte-search-box>`) };
export const ThemeRow: Story = { render: () => inTray(html`<hyte-theme-row></hyte-theme-row>`) };
export const Filters: Story = { render: () => inTray(html`<hyte-filters></hyte-filters>`) };
export const FiltersSome: Story = {
  render: () => inTray(html`<hyte-filters facets="target-group price access"></hyte-filters>`),
};
export const List: Story = { render: () => inTray(html`<hyte-activity-list></hyte-activity-list>`) };
export const ListSwedish: Story = { render: () => inTray(html`<hyte-activity-list></hyte-activity-list>`, 'sv') };
export const Map: Story = { render: () => inTray(html`<hyte-activity-map></hyte-activity-map>`) };

const overGround = (map: object, lang = 'fi') => html`
  <hyte-catalogue .catalogue=${catalogue} .settings=${{ map }} lang=${lang} url-sync="none">
    <hyte-activity-map></hyte-activity-map>
  </hyte-catalogue>
`;
/** A small made-up PMTiles file, drawn in the colours of the theme. */
export const MapOverFile: Story = { render: () => overGround({ vector: 'files/sample.pmtiles' }) };
export const MapOverFileSwedish: Story = { render: () => overGround({ vector: 'files/sample.pmtiles' }, 'sv') };
/** Every tile is the same picture here. */
export const MapOverTiles: Story = {
  render: () => overGround({ tiles: 'files/tile.svg?{z}/{x}/{y}', attribution: 'Keksitty kartta' }),
};
/** What people see when the file of the site is missing. */
export const MapWithoutItsFile: Story = { render: () => overGround({ vector: 'files/missing.pmtiles' }) };
