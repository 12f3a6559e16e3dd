import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const recipes = fileURLToPath(new URL('../../recipes/', import.meta.url));
const installed = spawnSync('php', ['-r', 'exit(PHP_VERSION_ID >= 80100 ? 0 : 1);']).status === 0;
const skip = installed ? false : 'needs PHP 8.1 or newer, which is not installed';
/** One test that needs PHP. Each is skipped by itself: of a suite that is skipped whole, nobody would be told. */
const withPhp = (name: string, work: () => void): unknown => it(name, { skip }, work);

/** Runs a script that stands in for the host, with what it asks for on its standard input. */
function run(script: string, asked: unknown): Record<string, unknown> {
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', join(here, script)], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const SRC = 'https://www.example.fi/catalogue/manifest.json';
const SCRIPT = 'https://www.example.fi/embed/tarjotin-0.1.0.js';
const options = { tarjotin_src: SRC, tarjotin_script: SCRIPT };
const wordpress = (asked: object): { html: string; script: Record<string, string> } =>
  run('wordpress.php', { options, ...asked }) as never;

describe('PHP of the recipes', () => {
  const files = readdirSync(recipes, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(php|module)$/.test(path),
  );

  withPhp('parses', () => {
    assert.ok(files.length >= 8);
    for (const path of files) assert.equal(spawnSync('php', ['-l', join(recipes, path)]).status, 0, path);
  });
});

describe('the WordPress shortcode', () => {
  withPhp('shows the tag with the site’s catalogue and a link inside', () => {
    const { html } = wordpress({ shortcode: { theme: 'exercise', limit: '5' } });
    assert.equal(
      html,
      `<hyte-catalogue src="${SRC}" theme="exercise" limit="5"><a href="https://www.example.fi/">See activities and services</a></hyte-catalogue>`,
    );
  });

  withPhp('links to the page with all activities where the site has one', () => {
    const { html } = wordpress({
      options: { ...options, tarjotin_link: 'https://www.example.fi/toiminnat/' },
      shortcode: '',
    });
    assert.match(html, /<a href="https:\/\/www\.example\.fi\/toiminnat\/">/);
  });

  withPhp('links to the site itself where the catalogue is on it', () => {
    const { html } = wordpress({ shortcode: { src: '/catalogue/manifest.json' } });
    assert.match(html, /src="\/catalogue\/manifest\.json"><a href="https:\/\/own\.example\.fi\/">/);
  });

  withPhp('locks the filters by word and by value, and not otherwise', () => {
    const from = 'https://www.example.fi/?t.theme=exercise&t.where=286';
    assert.match(wordpress({ shortcode: { 0: 'lock', from } }).html, / lock>/);
    assert.match(wordpress({ shortcode: { lock: '1', from } }).html, /t\.where=286" lock>/);
    assert.doesNotMatch(wordpress({ shortcode: { lock: '0', from } }).html, / lock/);
  });

  withPhp('lets no author write markup, scripts or other protocols', () => {
    const hostile = '"><script>alert(1)</script>';
    const { html } = wordpress({
      shortcode: { theme: hostile, organiser: hostile, from: 'javascript:alert(1)', onclick: 'x' },
    });
    assert.doesNotMatch(html, /<script|javascript:|onclick/);
    assert.equal(wordpress({ shortcode: { src: 'javascript:alert(1)' } }).html, '');
    assert.doesNotMatch(
      wordpress({ shortcode: '', content: '<script>x</script><a href="/x">Lista</a>' }).html,
      /<script/,
    );
  });

  withPhp('tells only an administrator that addresses are missing, and loads nothing', () => {
    assert.deepEqual(wordpress({ options: {}, shortcode: '' }), { html: '', script: [] });
    assert.match(wordpress({ options: {}, shortcode: '', administrator: true }).html, /Settings → Tarjotin/);
  });

  withPhp('loads the script as a module, with its hash, at an address without a version added', () => {
    const hashed = { ...options, tarjotin_integrity: 'sha384-abc' };
    const script = { type: 'module', src: SCRIPT, id: 'tarjotin-js-module', crossorigin: 'anonymous' };
    assert.deepEqual(wordpress({ options: hashed, shortcode: '' }).script, { ...script, integrity: 'sha384-abc' });
    assert.deepEqual(wordpress({ shortcode: '' }).script, script);
  });

  withPhp('takes a hash, and keeps the old one when it is given something else', () => {
    const kept = { ...options, tarjotin_integrity: 'sha384-old=' };
    assert.equal(wordpress({ options: kept, clean: ' sha384-new+/= ' }).html, 'sha384-new+/=');
    assert.equal(wordpress({ options: kept, clean: 'tarjotin.js' }).html, 'sha384-old=');
    assert.equal(wordpress({ options: kept, clean: '' }).html, '');
  });

  withPhp('is the same as a block', () => {
    const { html } = wordpress({ block: { municipality: '286', lock: true, layout: '' } });
    assert.match(
      html,
      /^<div class="wp-block-tarjotin-catalogue"><hyte-catalogue src="[^"]+" municipality="286" lock><a /,
    );
  });
});

describe('the Drupal block', () => {
  const settings = { src: SRC, script: SCRIPT, integrity: 'sha384-abc', link: '/toiminnat' };

  withPhp('is the tag with the site’s catalogue, a link, and the script as a checked module', () => {
    const { build, library } = run('drupal.php', {
      settings,
      block: { theme: 'exercise', lock: true },
    }) as never as Record<string, Record<string, unknown>>;
    assert.deepEqual(build?.['#attributes'], { theme: 'exercise', src: SRC, lock: true });
    assert.equal(build?.['#tag'], 'hyte-catalogue');
    assert.deepEqual((build?.['link'] as Record<string, unknown>)['#attributes'], { href: '/toiminnat' });
    assert.deepEqual(build?.['#attached'], { library: ['tarjotin/script'] });
    const attributes = { type: 'module', crossorigin: 'anonymous', integrity: 'sha384-abc' };
    assert.deepEqual(library?.['script'], { js: { [SCRIPT]: { type: 'external', attributes } } });
  });

  withPhp('has a field for everything it keeps', () => {
    const { fields } = run('drupal.php', { settings, block: {} }) as { fields: string[] };
    assert.deepEqual([...fields].sort(), [
      'from',
      'layout',
      'limit',
      'lock',
      'municipality',
      'organiser',
      'src',
      'theme',
    ]);
  });

  withPhp('is empty, and comes when they are set, where addresses are missing', () => {
    const { build, library } = run('drupal.php', { settings: {}, block: {} });
    assert.deepEqual(build, { '#cache': { tags: ['config:tarjotin.settings'] } });
    assert.deepEqual(library, []);
  });
});
