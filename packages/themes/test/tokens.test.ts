import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHex } from '@hyte/themes/colour.js';
import { colourValue, cssValue, readTokens } from '@hyte/themes/tokens.js';
import type { Token } from '@hyte/themes/tokens.js';

const file = (json: unknown): { name: string; json: unknown }[] => [{ name: 'my.tokens.json', json }];
const colour = (value: unknown): Token => ({ type: 'color', value });
const blue = { colorSpace: 'srgb', components: [0, 0.4, 0.6], alpha: 1, hex: '#006699' };

describe('token files', () => {
  it('inherit the type of their group, follow aliases and let later files win', () => {
    const tokens = readTokens([
      ...file({ color: { $type: 'color', brand: { $value: blue }, link: { $value: '{color.brand}' } } }),
      ...file({ color: { $type: 'color', brand: { $value: { ...blue, components: [1, 0, 0], hex: '#ff0000' } } } }),
    ]);
    assert.equal(toHex(colourValue('color.link', tokens.get('color.link') ?? assert.fail())), '#ff0000');
  });

  it('are refused with the name of the file when they are something else', () => {
    const cases: [unknown, RegExp][] = [
      ['text', /my\.tokens\.json: the file is neither/],
      [{ color: { brand: { $value: blue } } }, /color\.brand has no \$type/],
      [{ $extends: '{other}' }, /uses \$extends/],
      [{ color: { $type: 'color', a: { $value: '{color.b}' } } }, /\{color\.b\} leads nowhere/],
      [{ color: { $type: 'color', a: { $value: '{color.b}' }, b: { $value: '{color.a}' } } }, /leads in a circle/],
    ];
    for (const [json, message] of cases)
      assert.throws(() => readTokens(file(json)), { name: 'ThemeError', code: 'theme-tokens', message });
  });

  it('cannot touch a prototype', () => {
    readTokens(file(JSON.parse('{"__proto__": {"$type": "number", "polluted": {"$value": 1}}}')));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

describe('colour token', () => {
  it('may be srgb or oklch', () => {
    assert.equal(toHex(colourValue('c', colour(blue))), '#006699');
    assert.equal(toHex(colourValue('c', colour({ colorSpace: 'oklch', components: [1, 0, 0] }))), '#ffffff');
  });

  it('is refused when it cannot be trusted', () => {
    const cases: [unknown, RegExp][] = [
      ['#006699', /not a colour object/],
      [{ ...blue, alpha: 0.5 }, /translucent/],
      [{ ...blue, components: [0, 102, 153] }, /colorSpace srgb with 0 102 153/],
      [{ ...blue, colorSpace: 'display-p3' }, /display-p3/],
      [{ ...blue, components: ['none', 0, 0] }, /three numbers/],
      [{ ...blue, hex: '#ff6699' }, /says hex #ff6699, but its components are #006699/],
    ];
    for (const [value, message] of cases)
      assert.throws(() => colourValue('color.brand', colour(value)), { code: 'theme-colour', message });
  });
});

describe('shape token', () => {
  it('never becomes rem', () => {
    assert.equal(cssValue('space.unit', { type: 'dimension', value: { value: 0.25, unit: 'rem' } }), '0.25em');
    assert.equal(cssValue('radius.box', { type: 'dimension', value: { value: 0, unit: 'px' } }), '0px');
  });

  it('cannot break out of the style sheet', () => {
    const font = (name: string): Token => ({ type: 'fontFamily', value: [name, 'serif'] });
    assert.equal(cssValue('font.body', font('Iowan Old Style')), "'Iowan Old Style', serif");
    assert.throws(() => cssValue('font.body', font("x';} body{display:none")), { code: 'theme-shape' });
    assert.throws(() => cssValue('radius.box', { type: 'dimension', value: { value: 1, unit: 'px;}' } }), {
      code: 'theme-shape',
    });
  });
});
