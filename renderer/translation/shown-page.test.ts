import { describe, expect, it } from 'vitest';
import { nextShownPage, pageCount, rowsOnPage, type ShownPage } from './shown-page';

const keys = Array.from({ length: 60 }, (_, index) => `trigger.number-${index}/title`);
const first: ShownPage = { query: 'all', keys, page: 0, answered: 0 };
const nobody = { key: null, serial: 0 };

describe('the page of the list', () => {
  it('stays while one types, though fewer texts are missing now', () => {
    expect(nextShownPage(first, { query: 'all', find: () => [], asked: nobody })).toBe(first);
  });

  it('begins again when the filter changes', () => {
    const shown = { ...first, page: 2 };

    expect(nextShownPage(shown, { query: 'missing', find: () => keys.slice(0, 3), asked: nobody })).toEqual({
      query: 'missing',
      keys: keys.slice(0, 3),
      page: 0,
      answered: 0,
    });
  });

  it('turns to the text that is asked for, once', () => {
    const asked = { key: keys[rowsOnPage + 1] ?? null, serial: 1 };
    const turned = nextShownPage(first, { query: 'all', find: () => keys, asked });

    expect(turned).toMatchObject({ page: 1, answered: 1 });
    expect(nextShownPage({ ...turned, page: 2 }, { query: 'all', find: () => keys, asked }).page).toBe(2);
  });

  it('stays where a text is asked for that the list does not have', () => {
    const asked = { key: 'trigger.other/title', serial: 1 };

    expect(nextShownPage({ ...first, page: 1 }, { query: 'all', find: () => keys, asked }).page).toBe(1);
  });

  it('is one of as many as there are', () => {
    expect([pageCount([]), pageCount(keys.slice(0, rowsOnPage)), pageCount(keys)]).toEqual([1, 1, 3]);
  });
});
