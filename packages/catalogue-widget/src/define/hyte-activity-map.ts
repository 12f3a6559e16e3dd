import { HyteActivityMap } from '../elements/activity-map/hyte-activity-map.js';
import { define } from './define.js';

define('hyte-activity-map', HyteActivityMap);
