import { HyteSearchBox } from '../elements/search-box/hyte-search-box.js';
import { define } from './define.js';

define('hyte-search-box', HyteSearchBox);
