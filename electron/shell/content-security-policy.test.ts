import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

/** The style that the installed React Aria puts into the page during a press. */
function reactAriaStyle(): string {
  const require = createRequire(import.meta.url);
  const components = createRequire(require.resolve('react-aria-components/package.json'));
  const folder = dirname(components.resolve('react-aria/package.json'));
  const source = readFileSync(join(folder, 'dist', 'private', 'interactions', 'usePress.js'), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  return (
    /style\.textContent = `([^`]*)`/
      .exec(source)?.[1]
      ?.replace(/\$\{[^}]+\}/, attribute)
      .trim() ?? ''
  );
}

describe('contentSecurityPolicy', () => {
  it('lets through the one style of the installed React Aria', () => {
    const hash = createHash('sha256').update(reactAriaStyle()).digest('base64');

    expect(contentSecurityPolicy).toContain(`'sha256-${hash}'`);
  });

  it('lets nothing else in', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|wss?:/);
    expect(contentSecurityPolicy.split('; ')).toContain("require-trusted-types-for 'script'");
  });
});
