import { open } from './session.mjs';

/**
 * Which saved files an engine must have before it answers a typed word. It may ask for more at once, so each is held back in turn: when
 * the answer comes all the same, that file was not needed.
 * @param patience milliseconds an answer may take
 */
export async function filesNeeded(adapter, read, asked, patience) {
  const needed = [];
  for (const held of asked) {
    const answered = open(adapter, (name) => (name === held ? new Promise(() => {}) : read(name))).then((index) =>
      adapter.search(index, 'tasapaino'),
    );
    if ((await Promise.race([answered, after(patience)])) === 'late') needed.push(held);
  }
  return needed;
}

function after(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, 'late');
  });
}
