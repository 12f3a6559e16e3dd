import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './support/story.css';
import { catalogue, only } from './support/catalogue.js';

const meta: Meta = { title: 'Elements/hyte-activity-card', component: 'hyte-activity-card' };
export default meta;
type Story = StoryObj;

const card = (change: Partial<Activity> = {}, lang = 'fi', details = 'in-place') => {
  const one = only(0, change);
  return html`
    <hyte-catalogue .catalogue=${one} lang=${lang} details=${details} url-sync="none"
      ><hyte-activity-list></hyte-activity-list
    ></hyte-catalogue>
  `;
};

export const Row: Story = { render: () => card() };
export const RowSwedish: Story = { render: () => card({}, 'sv') };
export const OnlyInFinnish: Story = { render: () => card({ summary: { fi: 'Kuvaus on vain suomeksi.' } }, 'en') };
export const Cancelled: Story = { render: () => card({ status: 'cancelled', statusNote: { fi: 'Sali on remontissa.' } }) };
export const Full: Story = { render: () => card({ status: 'full' }) };
export const Paused: Story = { render: () => card({ status: 'paused' }) };
export const CheckedLongAgo: Story = { render: () => card({ checked: '2024-01-15' }) };

/** Opened as a person opens it: by its name. */
const open: Story['play'] = async ({ canvasElement }) => {
  const list = canvasElement.querySelector('hyte-activity-list');
  const button = await waitFor(() => list?.shadowRoot?.querySelector('hyte-activity-card')?.shadowRoot?.querySelector<HTMLButtonElement>('button[aria-expanded]'));
  button.click();
};

export const Opened: Story = { render: () => card(), play: open };
/** The same above the page. */
export const OpenedInDialog: Story = { render: () => card({}, 'fi', 'dialog'), play: open };

/** One activity on a page of its own. */
export const Alone: Story = {
  render: () => html`<hyte-activity-card .activity=${catalogue.activities[0]}></hyte-activity-card>`,
};

async function waitFor<T>(look: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((next) => requestAnimationFrame(next));
  }
}
