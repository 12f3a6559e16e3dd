// Residents' queries asked of one engine: node steps/residents-of.mjs <engine>
import { askResidentsQueries } from '../residents.mjs';
import { answer } from './step.mjs';

answer((await askResidentsQueries(process.argv[2])) ?? {});
