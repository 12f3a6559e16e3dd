import { defineFirst } from './define-first.js';
import './define-later.js';

defineFirst();
