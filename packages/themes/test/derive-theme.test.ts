import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toHex } from '@hyte/themes/colour.js';
import { checkContrast } from '@hyte/themes/contrast.js';
import { deriveTheme } from '@hyte/themes/derive-theme.js';
import { INPUTS, readInputs } from '@hyte/themes/inputs.js';
import { readTokens } from '@hyte/themes/tokens.js';
import type { Tokens } from '@hyte/themes/tokens.js';
import { organisationCss } from '@hyte/themes/write-css.js';
import { base } from './themes.js';

const inputs = (colours: Record<string, number[]>, more: object = {}): Tokens => {
  const color = Object.fromEntries(
    Object.entries(colours).map(([name, components]) => [name, { $value: { colorSpace: 'srgb', components } }]),
  );
  return readTokens([{ name: 'town.tokens.json', json: { color: { $type: 'color', ...color }, ...more } }]);
};
const derive = (tokens: Tokens) => deriveTheme('town', readInputs('town', tokens), base);

describe('a theme from a brand colour alone', () => {
  it('keeps the brand as it was given', () => {
    assert.equal(toHex(derive(inputs({ brand: [0.8, 0, 0.2] })).light.accent), '#cc0033');
  });

  it('passes the gate whatever the brand, as long as the brand itself can be seen on the page', () => {
    const channel = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const failures = checkContrast(derive(inputs({ brand: [red, green, blue] }))).filter(
          (finding) => !finding.passes,
        );
        const unseen = failures.some((finding) => finding.foreground === 'accent');
        assert.deepEqual(unseen ? [] : failures, []);
      }),
      { numRuns: 300 },
    );
  });

  it('fails the gate with a yellow brand on white, and names a colour that would do', () => {
    const failures = checkContrast(derive(inputs({ brand: [1, 0.85, 0] }))).filter((finding) => !finding.passes);
    assert.ok(
      failures.some(
        (finding) => finding.mode === 'light' && finding.foreground === 'accent' && finding.background === 'surface',
      ),
    );
    assert.equal(
      toHex(
        failures.find((finding) => finding.background === 'surface' && finding.mode === 'light')?.nearest ??
          assert.fail(),
      ),
      '#ad9300',
    );
  });
});

describe('inputs', () => {
  it('are at most a dozen', () => assert.ok(Object.keys(INPUTS).length <= 12));

  it('are refused when unknown, missing or badly named', () => {
    assert.throws(() => readInputs('town', inputs({ brand: [0, 0, 0], accent: [0, 0, 0] })), {
      code: 'theme-input',
      message: /color\.accent is not an input/,
    });
    assert.throws(() => readInputs('town', inputs({ text: [0, 0, 0] })), {
      code: 'theme-input',
      message: /color\.brand is missing/,
    });
    assert.throws(() => readInputs('my town"]', inputs({ brand: [0, 0, 0] })), { code: 'theme-name' });
  });
});

describe('style sheet of an organisation', () => {
  it('sets public properties only, each colour once for old browsers and once for both modes', () => {
    const css = organisationCss(
      derive(
        inputs({ brand: [0.2, 0, 0.4] }, { radius: { $type: 'dimension', box: { $value: { value: 8, unit: 'px' } } } }),
      ),
      base,
    );
    assert.match(css, /:root, \[data-hyte-theme="town"\] \{/);
    assert.match(css, /--hyte-color-accent: #330066;/);
    assert.match(css, /--hyte-color-accent: light-dark\(#330066, #[0-9a-f]{6}\);/);
    assert.match(css, /--hyte-radius: 8px;/);
    assert.doesNotMatch(css, /--hyte-font|--_|rem\b/);
  });
});
