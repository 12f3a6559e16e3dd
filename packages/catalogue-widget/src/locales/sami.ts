import * as northern from '../generated/locales/se.js';
import * as inari from '../generated/locales/smn.js';
import * as skolt from '../generated/locales/sms.js';
import { openLanguage } from './open-language.js';

/** Northern, Inari and Skolt Sámi, as far as they have been written: together, so that the first load names one part for three. */
export const se = openLanguage(northern);
export const smn = openLanguage(inari);
export const sms = openLanguage(skolt);
