/** Files of activities, as opposed to those of the index. */
export const isRecords = (name) => /^activities-/.test(name);

const sum = (files) => ({
  raw: files.reduce((total, { raw }) => total + raw, 0),
  brotli: files.reduce((total, { brotli }) => total + brotli, 0),
});

/** Bytes of the index an engine read before it answered a typed word, `{ raw, brotli }`. */
export function firstAnswerBytes(results, engine, size) {
  const files = results[`${size} ${engine} build`]?.files;
  const read = results[`${size} ${engine} node`]?.filesOfFirstAnswer;
  return files && read && sum(files.filter(({ name }) => read.includes(name) && !isRecords(name)));
}

/** Bytes of the files of activities it read to show the first page of hits. */
export function firstRecordBytes(results, engine, size) {
  const files = results[`${size} ${engine} build`]?.files;
  const read = results[`${size} ${engine} node`]?.filesOfFirstAnswer;
  return files && read && sum(files.filter(({ name }) => read.includes(name) && isRecords(name)));
}

/** All bytes of the index. */
export function indexBytes(results, engine, size) {
  const files = results[`${size} ${engine} build`]?.files;
  return files && sum(files.filter(({ name }) => !isRecords(name)));
}
