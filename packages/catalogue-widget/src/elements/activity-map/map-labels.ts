import { msg, str } from '@lit/localize';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';
import { localeOf } from '../../format/locale.js';
import { speak } from '../../locales/localisation.js';
import type { MapLabels } from './providers/map-provider.js';

/** Everything a map provider says, in one language. Finnish until that language has been loaded. */
export function mapLabels(language: InterfaceLanguage): MapLabels {
  return speak(language, () => ({
    language: localeOf(language),
    points: msg('Paikat kartalla, liiku nuolinäppäimillä', { id: 'map.points' }),
    zoomIn: msg('Lähennä', { id: 'map.zoom-in' }),
    zoomOut: msg('Loitonna', { id: 'map.zoom-out' }),
    showAll: msg('Näytä kaikki', { id: 'map.show-all' }),
    north: msg('Siirrä pohjoiseen', { id: 'map.north' }),
    south: msg('Siirrä etelään', { id: 'map.south' }),
    west: msg('Siirrä länteen', { id: 'map.west' }),
    east: msg('Siirrä itään', { id: 'map.east' }),
    zoomHere: msg('Lähennä näihin', { id: 'map.zoom-here' }),
    close: msg('Sulje lista', { id: 'map.close' }),
    wheelHint: msg('Zoomaa pitämällä Ctrl-näppäintä tai napsauta karttaa ensin', { id: 'map.wheel-hint' }),
    touchHint: msg('Siirrä karttaa kahdella sormella tai nuolilla', { id: 'map.touch-hint' }),
    cluster: (count) => speak(language, () => msg(str`${count} toimintaa, lähennä`, { id: 'map.cluster' })),
    fewPlaces: (count) => speak(language, () => msg(str`${count} toimintaa, avaa lista`, { id: 'map.few-places' })),
    here: (count) => speak(language, () => msg(str`${count} toimintaa tällä kohdalla`, { id: 'map.here' })),
    samePlace: (count) =>
      speak(language, () => msg(str`${count} toimintaa samassa paikassa`, { id: 'map.same-place' })),
    more: (count) => speak(language, () => msg(str`Lisäksi ${count} muuta, ne ovat listassa`, { id: 'map.more' })),
    visible: (count) => speak(language, () => visible(count)),
  }));
}

function visible(count: number): string {
  if (count === 0) return msg('Kartan tällä kohdalla ei ole toimintaa', { id: 'map.visible-none' });
  if (count === 1) return msg('Kartalla näkyy 1 toiminta', { id: 'map.visible-one' });
  return msg(str`Kartalla näkyy ${count} toimintaa`, { id: 'map.visible' });
}

/** Says how many activities the map cannot show and why; call it while rendering. */
export function withoutPoint(count: number): string {
  if (count === 1) {
    return msg('1 toiminnalla ei ole paikkaa kartalla: etänä, puhelimitse tai paikka ei ole tiedossa', {
      id: 'map.without-point-one',
    });
  }
  return msg(str`${count} toiminnalla ei ole paikkaa kartalla: etänä, puhelimitse tai paikka ei ole tiedossa`, {
    id: 'map.without-point',
  });
}
