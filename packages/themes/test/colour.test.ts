import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromHex, fromOklch, luminance, mix, toHex, toOklch, BLACK, WHITE } from '@hyte/themes/colour.js';
import type { Colour } from '@hyte/themes/colour.js';

const channel = fc.double({ min: 0, max: 1, noNaN: true });
const colours = fc.record({ red: channel, green: channel, blue: channel });
const hex = (text: string): Colour => fromHex(text) ?? assert.fail(`${text} is no colour`);

describe('colour', () => {
  it('reads and writes #rrggbb, and nothing else', () => {
    assert.equal(toHex(hex('#0A58ca')), '#0a58ca');
    for (const wrong of ['0a58ca', '#0a58c', '#0a58cax', 'rgb(1,2,3)', '#0a58ca80', ''])
      assert.equal(fromHex(wrong), undefined);
  });

  it('knows the luminance of WCAG', () => {
    assert.equal(luminance(BLACK), 0);
    assert.ok(Math.abs(luminance(WHITE) - 1) < 1e-9);
    assert.ok(Math.abs(luminance(hex('#767676')) - 0.1812) < 0.0002);
  });

  it('agrees with published OKLCH values', () => {
    const red = toOklch(hex('#ff0000'));
    assert.ok(
      Math.abs(red.lightness - 0.628) < 0.001 &&
        Math.abs(red.chroma - 0.2577) < 0.001 &&
        Math.abs(red.hue - 29.23) < 0.05,
    );
  });

  it('comes back from OKLCH as it went', () => {
    fc.assert(fc.property(colours, (colour) => assert.equal(toHex(fromOklch(toOklch(colour))), toHex(colour))));
  });

  it('keeps the lightness of a colour no screen can show', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        (lightness, hue) => {
          assert.ok(Math.abs(toOklch(fromOklch({ lightness, chroma: 0.4, hue })).lightness - lightness) < 0.01);
        },
      ),
    );
  });

  it('mixes from one colour to the other', () => {
    const [one, two] = [hex('#5b2a6e'), hex('#ffffff')];
    assert.equal(toHex(mix(one, 1, two)), '#5b2a6e');
    assert.equal(toHex(mix(one, 0, two)), '#ffffff');
  });
});
