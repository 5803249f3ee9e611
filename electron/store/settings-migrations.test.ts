import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPayload } from './document-kind';
import { parseEnvelope } from './envelope';
import { settingsKind } from './stored-kinds';

async function frozenPayload(version: number): Promise<unknown> {
  const reading = parseEnvelope(
    await readFile(`tests/faults/frozen/settings-${version}.json`, 'utf8'),
    settingsKind.version,
  );
  if (reading.kind !== 'good') throw new Error('A frozen sample is whole');
  return reading.envelope.payload;
}

describe('the settings of version 1', () => {
  test('S16 keep all that they say and have no calibration', async () => {
    const older = await frozenPayload(1);

    expect(readPayload(settingsKind, 1, older)?.value).toEqual({
      ...Object(older),
      schema: 4,
      calibrations: {},
      papers: {},
      plans: { isKept: false, deleteAfterDays: 90, reminders: [] },
    });
  });

  test.each([[null], ['text'], [{ schema: 2 }], [{ schema: 1, printers: 7 }]])(
    'S16 are set aside where they are none: %j',
    (payload) => {
      expect(readPayload(settingsKind, 1, payload)).toBeNull();
    },
  );
});

describe('the settings of version 2', () => {
  test('S16 have what was measured of a printer', async () => {
    const settings = readPayload(settingsKind, 2, await frozenPayload(2))?.value;

    expect(settings?.calibrations).toEqual({
      'kyocera-2': {
        portrait: { crossFromLeftMm: 106.2, crossFromTopMm: 147.5, levelRulerMm: 99.8, uprightRulerMm: 100 },
        landscape: null,
      },
    });
  });
});

describe('the settings of version 3', () => {
  test('S16 have what was chosen for a paper', async () => {
    const settings = readPayload(settingsKind, 3, await frozenPayload(3))?.value;

    expect(settings?.papers).toEqual({
      'trigger-poster': { variant: 'tiled-grey', languages: null },
      'client-leaflet': { variant: null, languages: { language: 'fi', beside: 'sv', instead: null } },
    });
  });
});

describe('the settings of version 4', () => {
  test('S16 say whether plans are kept, and which are to be deleted when', async () => {
    const settings = readPayload(settingsKind, 4, await frozenPayload(4))?.value;

    expect(settings?.plans).toEqual({
      isKept: true,
      deleteAfterDays: 30,
      reminders: [{ code: '7H3K9Q', deleteOn: '2026-12-22' }],
    });
  });
});
