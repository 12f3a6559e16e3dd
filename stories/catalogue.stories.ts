import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './support/answers.js';
import './support/story.css';
import { catalogue } from './support/catalogue.js';

const meta: Meta = {
  title: 'Elements/hyte-catalogue',
  component: 'hyte-catalogue',
  args: { lang: 'fi', layout: 'list', headingLevel: 2 },
  argTypes: { lang: { control: 'select', options: ['fi', 'sv', 'en', 'fi-x-selko', 'se', 'smn', 'sms'] }, layout: { control: 'select', options: ['list', 'map', 'both'] } },
  render: ({ lang, layout, headingLevel }) => html`
    <hyte-catalogue .catalogue=${catalogue} lang=${lang} layout=${layout} heading-level=${headingLevel} url-sync="none">
      <a href="#list">Katso toiminnat luettelona</a>
    </hyte-catalogue>
  `,
};
export default meta;
type Story = StoryObj;

export const Tray: Story = {};
export const Swedish: Story = { args: { lang: 'sv' } };
export const English: Story = { args: { lang: 'en' } };
/** Plain Finnish: short sentences and everyday words, and no shortened weekdays. */
export const PlainFinnish: Story = { args: { lang: 'fi-x-selko' } };
/** As far as it is written; the rest is Finnish and marked so. */
export const NorthernSami: Story = { args: { lang: 'se' } };
export const InariSami: Story = { args: { lang: 'smn' } };
export const SkoltSami: Story = { args: { lang: 'sms' } };
export const WithMap: Story = { args: { layout: 'both' } };
export const MapOnly: Story = { args: { layout: 'map' } };

export const NarrowColumn: Story = {
  render: () => html`<div class="narrow"><hyte-catalogue .catalogue=${catalogue} lang="fi" url-sync="none"></hyte-catalogue></div>`,
};
export const Dark: Story = {
  render: () => html`<div class="dark"><hyte-catalogue .catalogue=${catalogue} lang="fi" url-sync="none"></hyte-catalogue></div>`,
};
export const OnlyOurActivities: Story = {
  render: () => {
    const organiser = catalogue.activities[0]?.organiser?.name.fi ?? '';
    return html`<hyte-catalogue .catalogue=${catalogue} organiser=${organiser} lang="fi" url-sync="none"></hyte-catalogue>`;
  },
};

const fromServer = (path: string) => html`
  <hyte-catalogue src=${path} lang="fi" url-sync="none"><a href="#list">Katso toiminnat luettelona</a></hyte-catalogue>
`;
export const Loading: Story = { render: () => fromServer('/story/loading.json') };
export const Failed: Story = { render: () => fromServer('/story/failed.json') };
export const PartlyBad: Story = { render: () => fromServer('/story/partly-bad.json') };
export const Empty: Story = {
  render: () => html`
    <hyte-catalogue .catalogue=${{ ...catalogue, activities: [] }} lang="fi" url-sync="none"></hyte-catalogue>
  `,
};

/** The parts in a layout of the page's own, linked by the id of the catalogue. */
export const ElementsApart: Story = {
  render: () => html`
    <hyte-search-box catalogue="story-apart"></hyte-search-box>
    <p>Sivun omaa tekstiä hakukentän ja luettelon välissä.</p>
    <hyte-catalogue id="story-apart" .catalogue=${catalogue} lang="fi" url-sync="none">
      <hyte-activity-list></hyte-activity-list>
    </hyte-catalogue>
  `,
};
