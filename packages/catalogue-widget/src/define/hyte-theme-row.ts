import { HyteThemeRow } from '../elements/theme-row/hyte-theme-row.js';
import { define } from './define.js';

define('hyte-theme-row', HyteThemeRow);
