import { describe, expect, it } from 'vitest';
import { viewForPlace } from './view-for-place';
import type { View } from './window-state';

const paper: View = { kind: 'paper', materialId: 'trigger-tool', isFirst: false };

describe('where a finding leads', () => {
  it('stays beside the paper for what its column shows', () => {
    expect(viewForPlace(paper, { kind: 'contact-missing', service: 'social-services' }, 'trigger-tool')).toBe(paper);
    expect(viewForPlace(paper, { kind: 'statute', itemId: 'statute.a' }, 'trigger-tool')).toBe(paper);
  });

  it('stays on the home page for a missing number, which is there too', () => {
    const home: View = { kind: 'papers' };

    expect(viewForPlace(home, { kind: 'contact-missing', service: 'social-services' }, 'trigger-tool')).toBe(home);
  });

  it('opens the paper for a law reference asked for from the home page', () => {
    expect(viewForPlace({ kind: 'papers' }, { kind: 'statute', itemId: 'statute.a' }, 'trigger-tool')).toEqual(paper);
  });

  it('opens the editor for words of the paper', () => {
    const place = { kind: 'content', itemId: 'trigger.housing' } as const;

    expect(viewForPlace(paper, place, 'trigger-tool')).toEqual({ kind: 'edit', part: 'items' });
    expect(viewForPlace({ kind: 'papers' }, place, 'trigger-tool')).toEqual({ kind: 'edit', part: 'items' });
  });

  it('opens the settings for hours, colour and logo', () => {
    expect(viewForPlace(paper, { kind: 'contact-field', contactId: 'a', field: 'hours' }, 'trigger-tool')).toEqual({
      kind: 'settings',
      part: 'contacts',
    });
    expect(viewForPlace(paper, { kind: 'unit-field', field: 'colours' }, 'trigger-tool')).toEqual({
      kind: 'settings',
      part: 'look',
    });
    expect(viewForPlace(paper, { kind: 'unit-field', field: 'municipality' }, 'trigger-tool')).toEqual({
      kind: 'settings',
      part: 'unit',
    });
  });
});
