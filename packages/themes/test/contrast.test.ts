import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromHex, toHex, toOklch } from '@hyte/themes/colour.js';
import type { Colour } from '@hyte/themes/colour.js';
import { PAIRS, checkContrast, contrastRatio, nearestPassing } from '@hyte/themes/contrast.js';
import { stronger } from '@hyte/themes/more-contrast.js';
import { COLOUR_NAMES } from '@hyte/themes/theme.js';
import { base } from './themes.js';

const channel = fc.double({ min: 0, max: 1, noNaN: true });
const colours = fc.record({ red: channel, green: channel, blue: channel });
const hex = (text: string): Colour => fromHex(text) ?? assert.fail(`${text} is no colour`);

describe('contrast ratio', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    assert.equal(Math.round(contrastRatio(hex('#000000'), hex('#ffffff')) * 100), 2100);
    fc.assert(fc.property(colours, (colour) => assert.ok(Math.abs(contrastRatio(colour, colour) - 1) < 1e-12)));
    fc.assert(
      fc.property(colours, colours, (one, two) => assert.equal(contrastRatio(one, two), contrastRatio(two, one))),
    );
  });

  it('tells #767676, which passes on white, from #777777, which does not', () => {
    assert.ok(contrastRatio(hex('#767676'), hex('#ffffff')) >= 4.5);
    assert.ok(contrastRatio(hex('#777777'), hex('#ffffff')) < 4.5);
  });
});

describe('nearest passing colour', () => {
  it('passes on any one background, as an eight-bit colour', () => {
    fc.assert(
      fc.property(colours, colours, (colour, background) => {
        const found = hex(toHex(nearestPassing(colour, [background], 4.5)));
        assert.ok(contrastRatio(found, hex(toHex(background))) >= 4.5);
      }),
    );
  });

  it('leaves a colour that passes as it is', () => {
    assert.equal(toHex(nearestPassing(hex('#5b2a6e'), [hex('#ffffff')], 4.5)), '#5b2a6e');
  });

  it('keeps the hue and moves no further than it must', () => {
    const found = nearestPassing(hex('#ff8800'), [hex('#ffffff')], 4.5);
    assert.ok(Math.abs(toOklch(found).hue - toOklch(hex('#ff8800')).hue) < 3);
    assert.ok(contrastRatio(found, hex('#ffffff')) < 4.8);
  });
});

describe('contrast gate', () => {
  it('measures every role that carries information, in both modes, plain and strengthened', () => {
    const measured = new Set(PAIRS.flatMap((pair) => [pair.foreground, pair.background]));
    assert.deepEqual(
      COLOUR_NAMES.filter((name) => !measured.has(name)),
      ['line'],
      'only the decorative rule may go unmeasured',
    );
    assert.deepEqual(
      [...new Set(checkContrast(base).map((finding) => finding.mode))],
      ['light', 'light, more contrast', 'dark', 'dark, more contrast'],
    );
  });

  it('names theme, mode, pair and ratio of what fails, and a colour that would pass', () => {
    const broken = { ...base, name: 'broken', dark: { ...base.dark, muted: hex('#4a5560') } };
    const failures = checkContrast(broken).filter((finding) => !finding.passes);
    assert.deepEqual(
      failures.map(({ theme, mode, foreground, background }) => [theme, mode, foreground, background]),
      [
        ['broken', 'dark', 'muted', 'surface'],
        ['broken', 'dark', 'muted', 'raised'],
      ],
    );
    for (const { ratio, minimum, nearest, background } of failures) {
      assert.ok(ratio < minimum && nearest !== undefined);
      assert.ok(contrastRatio(nearest, broken.dark[background]) >= minimum);
    }
  });

  it('holds the wish for more contrast to 7:1 for text', () => {
    const weak = { ...base, light: { ...base.light, text: hex('#5e5e5e'), muted: hex('#5e5e5e') } };
    const failures = checkContrast(weak).filter((finding) => !finding.passes && finding.use === 'text');
    assert.ok(failures.length > 0 && failures.every((finding) => finding.mode === 'light, more contrast'));
  });

  it('makes no role weaker when it strengthens', () => {
    for (const mode of ['light', 'dark'] as const) {
      const strong = stronger(base[mode]);
      for (const { foreground, background, use } of PAIRS.filter((pair) => pair.use === 'text')) {
        assert.ok(
          contrastRatio(strong[foreground], strong[background]) >=
            contrastRatio(base[mode][foreground], base[mode][background]) - 0.01,
          `${use} ${foreground}/${background}`,
        );
      }
    }
  });
});
