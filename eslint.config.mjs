// @ts-check
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import { basename } from 'node:path';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**'];

/**
 * Files are named after what they export, in kebab-case: no plugin of ours has this small rule.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const kebabCaseFiles = {
  create(context) {
    const name = basename(context.filename);
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)+$/.test(name)) return {};
    return { Program: (node) => context.report({ node, message: `Name the file in kebab-case: ${name}` }) };
  },
};

/**
 * What a room of the house may not import (`ARCHITECTURE.md`, the house).
 *
 * @param {readonly { regex: string, message: string }[]} patterns import paths and why not
 * @param {readonly { name: string, importNames?: string[], message: string }[]} paths packages and why not
 * @returns {import('eslint').Linter.RulesRecord} the rule for this room
 */
function mayNotImport(patterns, paths = []) {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns], paths: [...paths] }],
  };
}

const noNode = { regex: '^node:', message: 'This code runs without Node.' };
const noElectron = { regex: '^electron(/|$)', message: 'Electron is imported in electron/ only.' };
const noElectronFolder = { regex: '^(\\.\\./)+electron/', message: 'templates imports nothing from electron.' };
const noRendererFolder = { regex: '^(\\.\\./)+renderer/', message: 'Only the pages import renderer.' };
const onlyTheContract = {
  regex: '^(\\.\\./)+electron/(?!bridge/(contract|window-bridge)$)',
  message: 'renderer knows the bridge contract only.',
};
const onlyTheBridge = {
  name: 'electron',
  importNames: ['ipcMain', 'ipcRenderer'],
  message: 'Messages go through electron/bridge, where they are checked.',
};

/** @type {import('eslint').Linter.RulesRecord} */
const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
};

export default defineConfig(
  globalIgnores(['out/', 'release/', 'print/', 'test-results/', 'playwright-report/', '**/frozen/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.templates.json', 'tsconfig.main.json', 'tsconfig.preload.json', 'tsconfig.web.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { herate: { rules: { 'kebab-case-files': kebabCaseFiles } } },
    rules: {
      ...sizes,
      'herate/kebab-case-files': 'error',
      eqeqeq: 'error',
      // The compiler tells of unknown names, and knows the globals of each program.
      'no-undef': 'off',
      // White space of every kind is what some of our texts are about.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spread by code point is what letters and their coverage are counted by.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['templates/**', 'electron/**', 'renderer/**', 'scripts/**'],
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: {
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            FunctionDeclaration: true,
            FunctionExpression: true,
          },
        },
      ],
    },
  },
  {
    files: ['templates/**'],
    ignores: tests,
    rules: mayNotImport([noNode, noElectron, noElectronFolder, noRendererFolder]),
  },
  {
    files: ['renderer/**'],
    ignores: tests,
    rules: mayNotImport([noNode, noElectron, onlyTheContract]),
  },
  { files: ['electron/**'], rules: mayNotImport([noRendererFolder], [onlyTheBridge]) },
  // The composition hands Electron's message port to the bridge; nothing else may touch it.
  { files: ['electron/bridge/**', 'electron/main.ts'], rules: mayNotImport([noRendererFolder]) },
  {
    files: ['renderer/**/*.{ts,tsx}', 'templates/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}/u]', message: 'Visible words come from the dictionary or the sheet.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Texts are never markup.' },
      ],
    },
  },
  {
    // Dictionaries are one list of words each: splitting them would only hide a missing one.
    files: ['renderer/texts/{fi,sv,en}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // Matchers such as expect.objectContaining are typed `any` by vitest.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Stand-ins promise what they stand in for, also where they have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
);
