// Quality of one engine on the word pairs: node steps/quality-of.mjs <engine> <lexicon> <folder of the Finnish pairs>
import { wordSearch } from '../engines/words.mjs';
import { measureFinnish, measureForeign } from '../quality.mjs';
import { answer } from './step.mjs';

const [engine, lexicon, folder] = process.argv.slice(2);
const words = (language) => wordSearch(engine, { lexicon, language });
answer({
  fi: (await measureFinnish(await words('fi'), { folder })).figures,
  heldOut: (await measureFinnish(await words('fi'), { folder, part: 'held-out' })).figures,
  sv: await measureForeign(await words('sv'), 'sv'),
  en: await measureForeign(await words('en'), 'en'),
});
