import { DisplayMode } from '@microsoft/sp-core-library';
import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'TarjotinStrings';
import { loadEmbed } from './load-embed.js';

/** Attributes of `<hyte-catalogue>` that an editor may set; `lock` is on or off. */
const ATTRIBUTES = ['src', 'from', 'theme', 'municipality', 'organiser', 'layout', 'limit'] as const;

/** What the property pane keeps: the attributes, and where the script and the plain page are. */
export type TarjotinProperties = Partial<Record<(typeof ATTRIBUTES)[number], string>> & {
  lock?: boolean;
  script: string;
  integrity: string;
  link: string;
};

/** One catalogue on a modern page. Its own content, a link, is what people see when the script may not run. */
export default class TarjotinWebPart extends BaseClientSideWebPart<TarjotinProperties> {
  public render(): void {
    const { script, integrity, link, lock, src } = this.properties;
    const tray = document.createElement('hyte-catalogue');
    for (const name of ATTRIBUTES) {
      const value = this.properties[name]?.trim();
      if (value) tray.setAttribute(name, value);
    }
    tray.toggleAttribute('lock', lock === true);
    // SharePoint keeps a state of its own in the address bar.
    tray.setAttribute('url-sync', 'none');
    tray.lang = this.context.pageContext.cultureInfo.currentUICultureName.slice(0, 2);
    tray.append(plainLink(link || src || script));
    this.domElement.replaceChildren(tray);
    loadEmbed(script, integrity).catch((error: unknown) => {
      console.warn('[hyte] no-script: the link is shown instead of the catalogue.', error);
      if (this.displayMode === DisplayMode.Edit) tray.append(paragraph(strings.NotAllowed));
    });
  }

  protected onDispose(): void {
    this.domElement.replaceChildren();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const text = (name: string, label: string, description?: string): ReturnType<typeof PropertyPaneTextField> =>
      PropertyPaneTextField(name, { label, description });
    const search = [
      text('from', strings.From, strings.FromHelp),
      PropertyPaneToggle('lock', { label: strings.Lock }),
      text('theme', strings.Theme),
      text('municipality', strings.Municipality),
      text('organiser', strings.Organiser),
      PropertyPaneDropdown('layout', {
        label: strings.Layout,
        options: [
          { key: 'list', text: strings.LayoutList },
          { key: 'map', text: strings.LayoutMap },
          { key: 'both', text: strings.LayoutBoth },
        ],
      }),
      text('limit', strings.Limit),
    ];
    const site = [
      text('src', strings.Src),
      text('script', strings.Script),
      text('integrity', strings.Integrity),
      text('link', strings.Link),
    ];
    return {
      pages: [
        {
          groups: [
            { groupName: strings.Search, groupFields: search },
            { groupName: strings.Site, groupFields: site },
          ],
        },
      ],
    };
  }
}

function plainLink(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  if (/^https?:/.test(address)) link.href = address;
  link.textContent = strings.LinkText;
  return link;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
