import { zipSync, type Zippable } from 'fflate/browser';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { reasonOf, valueOf } from '../../tests/faults/store-fixture';
import { backupLimits, backupPartNameSchema } from '../../templates/model/backup';
import { formatEnvelope } from '../store/envelope';
import { knownKinds, openBackup } from './open-backup';
import { packBackup, type BackupFacts, type BackupPart } from './pack-backup';
import { digestOf, headerName, sealZip } from './seal';
import { unpackBackup } from './unpack-backup';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function document(schema: number, payload: unknown): Uint8Array {
  return encode(formatEnvelope({ schema, generation: 1, savedAt: '2026-11-22T08:00:00.000Z', payload }));
}

const unit = { schema: 1, id: 'inari', names: { fi: 'Inari' } };
const unitPart = { name: 'units/inari/unit/live.json', bytes: document(1, unit) };
const facts: BackupFacts = {
  madeAt: '2026-11-22T08:00:00.000Z',
  appVersion: '0.1.0',
  origin: '3f0c8a52-6f0e-4f6e-9a57-8a2d7f0c1b21',
  reason: 'by-hand',
  kinds: knownKinds(),
  units: [{ id: 'inari', name: 'Inari', savedAt: null }],
};

async function packed(parts: readonly BackupPart[] = [unitPart], more: Partial<BackupFacts> = {}): Promise<Uint8Array> {
  const bytes = await packBackup({ ...facts, ...more }, parts);
  if (bytes === null) throw new Error('Too much.');
  return bytes;
}

/** A sealed zip as somebody could make it who knows our format: everything but the content is right. */
function crafted(parts: readonly BackupPart[], header: object = {}, extra: Zippable = {}): Uint8Array {
  const table = parts.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: digestOf(bytes) }));
  const json = JSON.stringify({ format: 'herate-backup', version: 1, ...facts, parts: table, ...header });
  const entries = Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes]));
  return sealZip(zipSync({ [headerName]: encode(json), ...entries, ...extra }, { level: 6 }));
}

let good: Uint8Array;
beforeAll(async () => {
  good = await packed();
});

const reasonFor = (bytes: Uint8Array): string => reasonOf(openBackup(bytes, 'a.herate-backup'));

describe('a whole backup', () => {
  it('opens, whoever packed it', () => {
    expect(valueOf(openBackup(good, 'a')).units.map(({ id }) => id)).toEqual(['inari']);
    expect(valueOf(openBackup(crafted([unitPart]), 'a')).units).toHaveLength(1);
  });
});

describe('a damaged backup is refused', () => {
  it('with any byte changed', () => {
    for (let at = 0; at < good.length; at += 1) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(['backup-damaged', 'backup-foreign']).toContain(reasonFor(changed));
    }
  });

  it('cut off anywhere', () => {
    for (let length = 0; length < good.length; length += 1) {
      expect(['backup-damaged', 'backup-foreign']).toContain(reasonFor(good.subarray(0, length)));
    }
  });

  it('with anything added, taken out, or zeroes where its end was', () => {
    const longer = new Uint8Array(good.length + 1);
    longer.set(good);
    const zeroed = good.slice();
    zeroed.fill(0, good.length / 2);
    const without = new Uint8Array([...good.subarray(0, 300), ...good.subarray(301)]);

    expect([reasonFor(longer), reasonFor(zeroed), reasonFor(without)]).toEqual(
      Array.from({ length: 3 }, () => 'backup-damaged'),
    );
  });
});

describe('a file that is no backup is refused', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', encode('Ostoslista')],
    ['another zip', zipSync({ 'a.txt': encode('x') })],
    ['a unit file', encode(JSON.stringify(unit))],
  ])('%s', (_, bytes) => {
    expect(reasonFor(bytes)).toBe('backup-foreign');
  });

  it('whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['backup-foreign', 'backup-damaged']).toContain(reasonFor(bytes));
        expect(['backup-foreign', 'backup-damaged']).toContain(
          reasonFor(sealZip(bytes.length < 2 ? good : bytes).slice(1)),
        );
      }),
    );
  });

  it('also where only its seal is right', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 22, maxLength: 400 }), (bytes) => {
        expect(reasonFor(sealZip(bytes))).toBe('backup-damaged');
      }),
    );
  });
});

describe('a backup of a later app is refused as such', () => {
  const resealed = (bytes: Uint8Array): Uint8Array => {
    const text = new TextDecoder('latin1').decode(bytes).replace(/herate-backup 1 [0-9a-f]{64}$/, 'herate-backup 2 ');
    const covered = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return new Uint8Array([...covered, ...encode(digestOf(covered))]);
  };

  it.each([
    ['another seal', () => resealed(good)],
    ['another table of contents', () => crafted([unitPart], { version: 2, more: true })],
    ['a later kind of document', () => crafted([unitPart], { kinds: { ...knownKinds(), unit: 2 } })],
    ['an unknown kind of document', () => crafted([unitPart], { kinds: { ...knownKinds(), dream: 1 } })],
    ['a later document', () => crafted([{ ...unitPart, bytes: document(2, unit) }])],
  ])('%s', (_, make) => {
    expect(reasonFor(make())).toBe('backup-newer');
  });
});

describe('a made-up backup with a right checksum is refused', () => {
  const elsewhere = (name: string): Uint8Array => crafted([unitPart, { name, bytes: encode('x') }]);

  it.each([
    '../../../etc/passwd',
    'units/../../x',
    'units/inari/../../settings/live.json',
    '/units/inari/x',
    'C:/units/inari/x',
    'units\\inari\\x',
    'units/inari/unit/con',
    'units/inari/unit/NUL.json',
    'units/inari/unit/x.',
    'units/inari/./x',
    'units//inari/x',
    'units/inari/ä',
    'units/inari/.hidden',
    `units/inari/${'x'.repeat(300)}`,
    'units/a/b/c/d/e/f/g/h/i',
    'units/__proto__/x',
  ])('with a part at %s', (name) => {
    expect(backupPartNameSchema.safeParse(name).success).toBe(false);
    expect(reasonFor(elsewhere(name))).toBe('backup-damaged');
  });

  it.each([
    ['in a folder that is no unit', 'settings/other.json'],
    ['of a unit that is not listed', 'units/utsjoki/unit/live.json'],
    ['beside the folders of the store', 'backups/memory/live.json'],
    ['that differs from another in the size of letters', 'units/inari/unit/LIVE.json'],
  ])('with a part %s', (_, name) => {
    expect(reasonFor(elsewhere(name))).toBe('backup-damaged');
  });

  it('with an entry that is not in its table, with a part missing or another', () => {
    const table = { parts: [{ name: unitPart.name, bytes: unitPart.bytes.length, sha256: digestOf(encode('other')) }] };
    const missing = { parts: [...table.parts, { name: 'units/inari/x', bytes: 1, sha256: digestOf(encode('x')) }] };

    expect(reasonFor(crafted([unitPart], {}, { '../x': encode('x') }))).toBe('backup-damaged');
    expect(reasonFor(crafted([unitPart], table))).toBe('backup-damaged');
    expect(reasonFor(crafted([unitPart], missing))).toBe('backup-damaged');
  });

  it.each([
    ['that does not fit its schema', document(1, { ...unit, extra: true })],
    ['of another unit', document(1, { ...unit, id: 'utsjoki' })],
    ['whose own checksum is wrong', encode('{ "schema": 1 }')],
  ])('with a unit %s', (_, bytes) => {
    expect(reasonFor(crafted([{ ...unitPart, bytes }]))).toBe('backup-damaged');
  });

  it('with the same unit twice, or a unit without a document', () => {
    const [first] = facts.units;

    expect(reasonFor(crafted([unitPart], { units: [first, first] }))).toBe('backup-damaged');
    expect(reasonFor(crafted([], {}))).toBe('backup-damaged');
  });
});

describe('a zip bomb is refused before it is unpacked', () => {
  const zeroes = new Uint8Array(backupLimits.partBytes + 1);

  it('of one huge part', () => {
    const name = 'units/inari/x';
    const bomb = crafted(
      [unitPart],
      { parts: [{ name, bytes: 1, sha256: digestOf(encode('x')) }] },
      { [name]: zeroes },
    );
    const before = process.memoryUsage().arrayBuffers;

    expect(bomb.length).toBeLessThan(100_000);
    expect(reasonOf(unpackBackup(bomb, 'a'))).toBe('backup-damaged');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  /** The size that an entry is to have stands in the zip's own table, before the name. */
  const saying = (sealed: Uint8Array, name: string, size: number): void => {
    const at = Buffer.from(sealed).lastIndexOf(name) - 46;
    new DataView(sealed.buffer).setUint32(at + 24, size, true);
  };
  const sealedAgain = (sealed: Uint8Array): Uint8Array => {
    const covered = sealed.slice(0, sealed.length - 64);
    return new Uint8Array([...covered, ...encode(digestOf(covered))]);
  };

  it('of many large parts', () => {
    const names = Array.from({ length: 30 }, (_, index) => `units/inari/x${index}y`);
    const parts = names.map((name) => ({ name, bytes: encode('x') }));
    const many = crafted([unitPart, ...parts]);
    names.forEach((name) => {
      saying(many, name, backupLimits.partBytes);
    });
    const before = process.memoryUsage().arrayBuffers;

    expect(reasonOf(unpackBackup(sealedAgain(many), 'a'))).toBe('backup-damaged');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
    expect(valueOf(unpackBackup(crafted([unitPart, ...parts]), 'a')).parts.size).toBe(31);
  });

  it('that says it is small', () => {
    const lying = crafted([unitPart, { name: 'units/inari/x', bytes: zeroes.subarray(1) }]);
    saying(lying, 'units/inari/x', 10);

    expect(reasonOf(unpackBackup(sealedAgain(lying), 'a'))).toBe('backup-damaged');
  });

  it('of a file larger than any backup', () => {
    expect(reasonOf(unpackBackup(new Uint8Array(backupLimits.fileBytes + 1), 'a'))).toBe('backup-too-large');
  });

  it('and more than a backup may hold is never packed', async () => {
    expect(await packBackup(facts, [{ name: 'units/inari/x', bytes: zeroes }])).toBeNull();
    expect(await packBackup(facts, [{ name: '../x', bytes: encode('x') }])).toBeNull();
  });
});
