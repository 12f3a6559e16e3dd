import { HyteActivityList } from '../elements/activity-list/hyte-activity-list.js';
import { define } from './define.js';

define('hyte-activity-list', HyteActivityList);
