import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/checks/arrows.mjs';

const source = ['packages/*/src/**/*.ts'];
const widget = ['packages/catalogue-widget/src/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/node_modules/**', 'coverage/**', 'storybook-static/**', '.cache/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: source })),
  {
    files: source,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Lit binds `@click=${this.onClick}` to the element itself.
      '@typescript-eslint/unbound-method': 'off',
      // `_name` says that a value is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 500 }],
      'no-restricted-syntax': [
        'error',
        { selector: "TemplateElement[value.raw=/<[a-z-]+[^>]* style=\"/]", message: 'A style attribute breaks under a strict CSP: use a class or styleMap.' },
        { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]", message: 'Catalogue text is rendered as text.' },
        { selector: "Identifier[name='unsafeHTML']", message: 'Catalogue text is rendered as text.' },
      ],
    },
  },
  { files: widget, ...lit['flat/recommended'] },
  { files: widget, ...wc['flat/best-practice'] },
  { files: widget, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'URL', 'URLSearchParams', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'TextDecoder', 'TextEncoder', 'AbortController', 'AbortSignal', 'structuredClone', 'document', 'window', 'customElements', 'globalThis'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['packages/*/test/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  ...arrows,
);
