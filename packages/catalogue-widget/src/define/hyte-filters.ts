import { HyteFilters } from '../elements/filters/hyte-filters.js';
import { define } from './define.js';

define('hyte-filters', HyteFilters);
