import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = createRequire(join(root, 'packages/catalogue-tools/package.json'));
const { parse } = tools('yaml') as { parse(text: string): unknown };

const files = readdirSync(join(root, 'recipes'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => extname(path) !== '' && !path.includes('node_modules'))
  .sort();
const read = (path: string): string => readFileSync(join(root, 'recipes', path), 'utf8');
const ending = (...endings: string[]): string[] => files.filter((path) => endings.includes(extname(path)));

interface Declaration {
  tagName?: string;
  attributes?: { name?: string }[];
}
const manifest = JSON.parse(readFileSync(join(root, 'packages/catalogue-widget/custom-elements.json'), 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
/** Attributes of every element of the package, by its tag. */
const attributes = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map(({ tagName = '', attributes: own = [] }) => [tagName, new Set(own.map(({ name }) => name))]),
);
const tray = attributes.get('hyte-catalogue') ?? new Set();
/** What any HTML element has. */
const GLOBAL = /^(id|class|lang|slot|hidden)$/;

/** Attributes in a file that no element of the package has, as `tag attribute`. */
function unknown(text: string): string[] {
  const found: string[] = [];
  for (const [, tag = '', rest = ''] of text.matchAll(/<(hyte-[a-z-]+)((?:\s+[^<>]*?)?)\/?>/g)) {
    const own = attributes.get(tag);
    if (!own) found.push(tag);
    // Values, template marks, and what a framework writes with a sign before it are no names of ours.
    const names = rest.replaceAll(/"[^"]*"|'[^']*'|\{[^}]*\}|\[[^\]]*\]/g, '').matchAll(/(?:^|\s)([a-z][\w-]*)/gi);
    for (const [, name = ''] of names)
      if (!own?.has(name) && !GLOBAL.test(name) && name !== 'ref') found.push(`${tag} ${name}`);
  }
  for (const [, name = ''] of text.matchAll(/data-hyte-([a-z-]+[a-z])/g))
    if (!tray.has(name)) found.push(`data-hyte-${name}`);
  for (const [, rest = ''] of text.matchAll(/\[tarjotin\s([^\]]+)\]/g)) {
    for (const [, name = ''] of rest.matchAll(/([a-z-]+)=/g))
      if (!tray.has(name) && name !== 'link') found.push(`[tarjotin ${name}]`);
  }
  for (const [, query = ''] of text.matchAll(/frame\.html\?([^"\s`]+)/g)) {
    for (const name of new URLSearchParams(query.replaceAll('&amp;', '&')).keys())
      if (!tray.has(name)) found.push(`frame.html ${name}`);
  }
  return found;
}

/** The list of attributes that the source of a plugin hands over. */
function listed(path: string): string[] {
  const list =
    /ATTRIBUTES\s*=\s*(?:array\(|\[)([^)\]]+)[)\]]/.exec(read(path))?.[1] ?? assert.fail(`${path} has no list`);
  return [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}

describe('recipes', () => {
  it('are there for each host, with a README that says what was tried', () => {
    for (const host of ['html', 'wordpress', 'drupal', 'liferay', 'sharepoint', 'spa']) {
      assert.ok(files.includes(`${host}/README.md`), host);
      assert.match(read(`${host}/README.md`), /^## What was tried$/m, host);
    }
  });

  it('see an attribute that does not exist', () => {
    assert.deepEqual(unknown('<hyte-catalogue src="x" colour="red"></hyte-catalogue>'), ['hyte-catalogue colour']);
    assert.deepEqual(unknown('<hyte-list></hyte-list> [tarjotin teema="x"] <div data-hyte-them="x">'), [
      'hyte-list',
      'data-hyte-them',
      '[tarjotin teema]',
    ]);
    assert.deepEqual(unknown('src="/embed/frame.html?src=x&language=fi"'), ['frame.html language']);
  });

  for (const path of ending('.md', '.html', '.php', '.ts', '.tsx', '.yaml', '.js')) {
    it(`${path} names only elements and attributes that exist`, () => assert.deepEqual(unknown(read(path)), []));
  }

  for (const path of [
    'wordpress/tarjotin/tarjotin.php',
    'drupal/tarjotin/src/Plugin/Block/TarjotinBlock.php',
    'sharepoint/src/webparts/tarjotin/tarjotin-web-part.ts',
  ]) {
    it(`${path} hands over attributes that exist, all that editors were promised`, () => {
      const names = listed(path);
      assert.deepEqual(
        names.filter((name) => !tray.has(name)),
        [],
      );
      assert.deepEqual([...names].sort(), ['from', 'layout', 'limit', 'municipality', 'organiser', 'src', 'theme']);
    });
  }

  it('give the WordPress block and its editor script the same settings as PHP', () => {
    const block = JSON.parse(read('wordpress/tarjotin/block.json')) as { attributes: Record<string, unknown> };
    assert.deepEqual(
      Object.keys(block.attributes).sort(),
      [...listed('wordpress/tarjotin/tarjotin.php'), 'link', 'lock'].sort(),
    );
    const words = new Set(
      [...read('wordpress/tarjotin/tarjotin.php').matchAll(/^\t\t'([\w-]+)'\s+=> __\(/gm)].map(([, word]) => word),
    );
    for (const name of Object.keys(block.attributes)) assert.ok(words.has(name), `editor.js has no word for ${name}`);
  });

  it('start a Liferay widget with attributes that exist', () => {
    const extension = parse(read('liferay/tarjotin/client-extension.yaml')) as Record<
      string,
      { properties: string[]; htmlElementName: string }
    >;
    const { properties = [], htmlElementName } = extension['tarjotin'] ?? assert.fail('no extension');
    assert.ok(attributes.has(htmlElementName));
    assert.deepEqual(
      properties.filter((line) => !tray.has(line.split('=')[0] ?? '')),
      [],
    );
  });

  it('give a Liferay fragment a field for every value it shows, and the other way round', () => {
    const { fieldSets } = JSON.parse(read('liferay/fragment/tarjotin/configuration.json')) as {
      fieldSets: { fields: { name: string }[] }[];
    };
    const shown = new Set(
      [...read('liferay/fragment/tarjotin/index.html').matchAll(/configuration\.([a-z]+)/g)].map(([, name]) => name),
    );
    assert.deepEqual(fieldSets.flatMap(({ fields }) => fields.map(({ name }) => name)).sort(), [...shown].sort());
  });

  for (const path of ending('.json')) it(`${path} is JSON`, () => assert.ok(JSON.parse(read(path))));
  for (const path of ending('.yaml', '.yml')) it(`${path} is YAML`, () => assert.ok(parse(read(path))));

  it('say what to put in place of every hash that is not one', () => {
    const holding = files.filter((path) => /integrity="?'?[:\s]*"?sha384-HASH/.test(read(path)));
    assert.ok(holding.length > 0);
    for (const path of holding)
      assert.match(read(path), /integrity\.json[\s\S]*in place of\s+`?sha384-HASH|in place of\s+`?sha384-HASH/, path);
    // A real hash would be that of one build, and wrong after the next.
    for (const path of files) assert.doesNotMatch(read(path), /sha384-[A-Za-z0-9+/]{60}/, path);
  });

  it('translate all of WordPress’s words into Finnish and Swedish', () => {
    const words = [...read('wordpress/tarjotin/tarjotin.php').matchAll(/__\( '([^']+)', 'tarjotin' \)/g)].map(
      ([, word]) => word,
    );
    assert.ok(words.length > 20);
    for (const locale of ['fi', 'sv_SE']) {
      const table = read(`wordpress/tarjotin/languages/tarjotin-${locale}.l10n.php`);
      assert.deepEqual(
        words.filter((word) => !table.includes(`'${word}' => '`)),
        [],
        locale,
      );
    }
  });
});
