import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isManifest, readManifest } from '@hyte/catalogue-format/read-catalogue.js';

const manifest = (files: unknown, head: object = {}) => ({ formatVersion: '1.0', ...head, files });
const file = { path: 'activities-0-abc.json', bytes: 10, integrity: 'sha256-YWJj', records: 2 };

describe('readManifest', () => {
  it('reads a whole manifest', () => {
    const json = manifest(
      { activities: [file], areas: { path: 'areas/kymenlaakso.json' } },
      { counts: { activities: 2 } },
    );
    assert.deepEqual(readManifest(json), { manifest: json, problems: [] });
    assert.equal(isManifest(json), true);
  });

  it('drops what is wrong in the head and in parts a page can do without', () => {
    const json = manifest(
      { activities: [file], areas: { path: '/etc' } },
      { counts: { activities: -1 }, languages: ['fi', 5] },
    );
    const { manifest: read, problems } = readManifest(json);
    assert.deepEqual(read, { formatVersion: '1.0', counts: {}, languages: ['fi'], files: { activities: [file] } });
    assert.deepEqual(
      problems.map(({ severity, field }) => [severity, field]),
      [
        ['field', 'languages[1]'],
        ['field', 'counts.activities'],
        ['field', 'files.areas.path'],
      ],
    );
  });

  for (const activities of [
    undefined,
    [],
    {},
    [file, null],
    [file, { path: '../secret.json' }],
    [{ path: 'a/../../b' }],
  ]) {
    it(`has no manifest when the activity files are ${JSON.stringify(activities)}`, () => {
      const { manifest: read, problems } = readManifest(manifest({ activities }));
      assert.equal(read, undefined);
      assert.equal(problems[0]?.severity, 'fatal');
      assert.match(problems[0]?.field ?? '', /^files\.activities/);
    });
  }

  it('refuses other files and newer formats', () => {
    for (const json of [null, [], {}, { formatVersion: '1.0', activities: [] }, manifest([file])]) {
      assert.deepEqual(
        readManifest(json).problems.map(({ code }) => code),
        ['not-a-catalogue'],
      );
      assert.equal(isManifest(json), false);
    }
    assert.deepEqual(
      readManifest(manifest({}, { formatVersion: '2.0' })).problems.map(({ code }) => code),
      ['newer-format'],
    );
  });
});
