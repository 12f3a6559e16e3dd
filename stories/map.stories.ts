import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Activity, Catalogue, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import './support/answers.js';
import './support/story.css';
import { catalogue } from './support/catalogue.js';
import { one } from './support/in-shadows.js';

/** The map in use: each story does what a person would have done before. */
const meta: Meta = { title: 'Elements/The map in use', component: 'hyte-activity-map' };
export default meta;
type Story = StoryObj;

const inKouvola = catalogue.activities.filter(({ places }) => places?.some(({ point }) => point)).slice(0, 4);
const at = (activity: Activity, id: string, point: Point): Activity => ({
  ...activity,
  id,
  places: [{ ...activity.places?.[0], point }],
});
/** The activities of the example, moved: two close to each other, three in one house, one by itself. */
const around: Catalogue = {
  ...catalogue,
  activities: [
    ...inKouvola
      .slice(0, 2)
      .map((each, index) => at(each, `close-${String(index)}`, { lat: 60.866 + index / 250, lon: 26.7 })),
    ...inKouvola.slice(0, 3).map((each, index) => at(each, `house-${String(index)}`, { lat: 60.466, lon: 26.946 })),
    ...inKouvola.slice(3).map((each) => at(each, 'alone', { lat: 60.569, lon: 27.198 })),
    ...catalogue.activities.filter(({ places }) => !places?.some(({ point }) => point)),
  ],
};

const mapOf = (shown: Catalogue, lang = 'fi') => html`
  <hyte-catalogue .catalogue=${shown} lang=${lang} url-sync="none"
    ><hyte-activity-map></hyte-activity-map
  ></hyte-catalogue>
`;
const press = async (root: Element, selector: string, words: RegExp): Promise<void> =>
  (await one(root, selector, (each) => words.test(each.ariaLabel ?? each.textContent ?? ''))).click();

/** Moved away: the person may ask for what is in view. */
export const SearchThisArea: Story = {
  render: () => mapOf(around),
  play: async ({ canvasElement: root }) => {
    await one(root, '.map-spot');
    await press(root, 'button', /^Siirrä pohjoiseen/);
    await one(root, '.tools button', ({ textContent }) => /Hae tältä alueelta/.test(textContent ?? ''));
  },
};
/** Asked: the part of the map is drawn, and the way back is there. */
export const AreaSearched: Story = {
  render: () => mapOf(around),
  play: async ({ canvasElement: root }) => {
    await one(root, '.map-spot');
    await press(root, 'button', /^Lähennä/);
    await press(root, '.tools button', /Hae tältä alueelta/);
    await one(root, '.tools button', ({ textContent }) => /Hae koko kartalta/.test(textContent ?? ''));
  },
};
/** A small cluster lists what is in it, and can be looked at from nearer. */
export const SmallCluster: Story = {
  render: () => mapOf(around),
  play: async ({ canvasElement: root }) => {
    await press(root, '.map-cluster', /^2 /);
    await one(root, '[role=dialog] li');
  },
};
export const SmallClusterSwedish: Story = {
  render: () => mapOf(around, 'sv'),
  play: async ({ canvasElement: root }) => {
    await press(root, '.map-cluster', /^2 aktiviteter/);
    await one(root, '[role=dialog] li');
  },
};
/** Three in one house: there is nothing to zoom to. */
export const SeveralAtOneAddress: Story = {
  render: () => mapOf(around),
  play: async ({ canvasElement: root }) => {
    await press(root, '.map-cluster', /^3 /);
    await one(root, '[role=dialog] li');
  },
};
/** What comes to people has no place: the areas it serves are drawn, with outlines drawn by hand as the demo has them. */
export const AreasServed: Story = {
  render: () => {
    return html`<hyte-catalogue
      .catalogue=${{ ...catalogue, areas: '/story/areas.json' }}
      lang="fi"
      layout="both"
      url-sync="none"
    ></hyte-catalogue>`;
  },
  play: async ({ canvasElement: root }) => {
    await one(root, '.map-municipality');
    await press(root, '.name', /Ystävä käymään kotiisi/);
    await one(root, '.map-served');
  },
};
/** Near a postcode, by the operator's table of travel times. */
const nearMe = (lang: string): Story => ({
  render: () => {
    const shown = { ...catalogue, postcodes: '/story/postcodes.json', travelTimes: '/story/travel-times.json' };
    return html`<hyte-catalogue .catalogue=${shown} lang=${lang} url-sync="none"></hyte-catalogue>`;
  },
  play: async ({ canvasElement: root }) => {
    const field = (await one(root, '#near-place')) as HTMLInputElement;
    const details = field.closest('details');
    if (details) details.open = true;
    field.value = '45700';
    field.form?.requestSubmit();
    await one(root, '.near-change');
  },
});
export const NearMe: Story = nearMe('fi');
export const NearMeSwedish: Story = nearMe('sv');
/** No such place is known: said, with what to try. */
export const NearMeUnknown: Story = {
  render: () => html`<hyte-catalogue .catalogue=${catalogue} lang="fi" url-sync="none"></hyte-catalogue>`,
  play: async ({ canvasElement: root }) => {
    const field = (await one(root, '#near-place')) as HTMLInputElement;
    const details = field.closest('details');
    if (details) details.open = true;
    field.value = 'Timbuktu';
    field.form?.requestSubmit();
    await one(root, '#near-problem', ({ textContent }) => Boolean(textContent?.trim()));
  },
};
