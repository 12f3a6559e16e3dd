import { defineFirst } from './define-first.js';
import './define-later.js';
import './hyte-activity-map.js';

defineFirst();
