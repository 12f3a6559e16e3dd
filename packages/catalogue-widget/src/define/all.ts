import { defineFirst } from './define-first.js';
import './hyte-filters.js';

defineFirst();
