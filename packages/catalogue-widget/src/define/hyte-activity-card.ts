import { HyteActivityCard } from '../elements/activity-card/hyte-activity-card.js';
import { define } from './define.js';

define('hyte-activity-card', HyteActivityCard);
