import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { planSchema, type Plan } from '../../templates/model/plan';
import { formatHeader, formatPlanFile, planFormat, readPlanFile } from './plan-format';
import { encrypted, expandedKey } from './primitives';
import { newPlanKey, openSealedPlan, sealPlan, wipeKey } from './seal-plan';
import { mended, passphrase, planWithText, quickFormat } from './test-plan';

async function sealed(plan: Plan = planWithText(), format = quickFormat): Promise<Uint8Array> {
  const key = await newPlanKey(passphrase, format);
  const bytes = sealPlan(plan, key, format);
  wipeKey(key);
  if (bytes === null) throw new Error('The plan is not too large');
  return bytes;
}

/** Why the bytes are not opened; `opened` where they are. */
async function refusal(bytes: Uint8Array, given = passphrase): Promise<string> {
  const opened = await openSealedPlan(bytes, given, quickFormat);
  return opened.ok ? 'opened' : opened.failure;
}

function changedAt(bytes: Uint8Array, index: number, bits: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[index] = (changed[index] ?? 0) ^ bits;
  return changed;
}

let file = new Uint8Array();

beforeAll(async () => {
  file = Uint8Array.from(await sealed());
});

describe('a kept plan', () => {
  it('P2 is opened as exactly the plan that it was, with the work of our own files', async () => {
    const plan = planWithText();

    const opened = await openSealedPlan(await sealed(plan, planFormat), passphrase, planFormat);

    expect(opened.ok && opened.value.plan).toEqual(plan);
  });

  it('P2 is opened as exactly the plan that it was, whatever stands in it', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 3000 });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const plan = planSchema.parse(planWithText(words));

        const opened = await openSealedPlan(await sealed(plan), passphrase, quickFormat);

        expect(opened.ok && opened.value.plan).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  it('P2 has a salt and a nonce of its own in every save, also under the same key', async () => {
    const key = await newPlanKey(passphrase, quickFormat);

    const envelopes = [1, 2, 3].map(() =>
      readPlanFile(sealPlan(planWithText(), key, quickFormat) ?? file, quickFormat),
    );

    const parts = envelopes.flatMap((read) => (read.ok ? [read.value] : []));
    expect(new Set(parts.map(({ saveSalt }) => Buffer.from(saveSalt).toString('hex'))).size).toBe(3);
    expect(new Set(parts.map(({ nonce }) => Buffer.from(nonce).toString('hex'))).size).toBe(3);
    expect(new Set(parts.map(({ ciphertext }) => Buffer.from(ciphertext).toString('hex'))).size).toBe(3);
  });

  it('P2 has a salt of its own for every key', async () => {
    const salts = [await newPlanKey(passphrase, quickFormat), await newPlanKey(passphrase, quickFormat)];

    expect(salts[0]?.salt).not.toEqual(salts[1]?.salt);
  });

  it('P3 shows none of its words', async () => {
    const plan = planWithText('KANARIALINTU'.repeat(20));

    const bytes = Buffer.from(await sealed(plan));

    for (const word of ['KANARIA', 'Meikäläinen', plan.code, plan.unitId, 'client']) {
      expect(bytes.includes(word)).toBe(false);
      expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
    }
  });

  it('P3 is as long as any other of its class', async () => {
    const lengths = await Promise.all(
      [1, 100, 500].map(async (count) => (await sealed(planWithText('x'.repeat(count)))).length),
    );

    expect(new Set(lengths).size).toBe(1);
    expect((await sealed(planWithText('x'.repeat(1500)))).length - (lengths[0] ?? 0)).toBe(1024);
  });

  it('P3 that fits no class is not made', async () => {
    const key = await newPlanKey(passphrase, quickFormat);
    const rows = Array.from({ length: 300 }, (_, index) => ({ id: `own-${index}`, cells: { goal: 'x'.repeat(300) } }));
    const plan = { ...planWithText(), answers: { 'plan.goals': { kind: 'rows' as const, rows } } };

    expect(sealPlan(plan, key, quickFormat)).toBeNull();
  });
});

describe('a changed file', () => {
  it('P4 is refused for every single byte, in each of its bits', async () => {
    for (let index = 0; index < file.length; index += 1) {
      for (const bits of [0x01, 0x80, 0xff]) {
        expect(await refusal(changedAt(file, index, bits))).toMatch(/^(?:damaged|foreign)$/);
      }
    }
  });

  it('P4 is refused for every single byte, also where its checksum was made right again', async () => {
    for (let index = 0; index < file.length - 32; index += 1) {
      expect(await refusal(mended(changedAt(file, index, 0x01)))).toMatch(
        /^(?:damaged|foreign|newer|wrong-passphrase)$/,
      );
    }
  });

  it('P4 is refused for every single byte of a file as the app makes it', async () => {
    const real = await sealed(planWithText(), planFormat);

    const opened: number[] = [];
    for (let index = 0; index < real.length; index += 1) {
      const before = real[index] ?? 0;
      real[index] = before ^ 0x10;
      if (readPlanFile(real, planFormat).ok) opened.push(index);
      real[index] = before;
    }

    expect(opened).toEqual([]);
    expect(readPlanFile(real, planFormat).ok).toBe(true);
  });

  it('P5 is refused without a crash in 10 000 random truncations and corruptions', async () => {
    const place = fc.nat({ max: file.length - 1 });
    const changes = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 });
    const patches = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 300 }));
    const gaps = fc.tuple(place, fc.nat({ max: 200 }));
    const damage: fc.Arbitrary<Uint8Array> = fc.oneof(
      place.map((end) => file.subarray(0, end)),
      place.map((begin) => file.subarray(begin)),
      fc.uint8Array({ minLength: 1, maxLength: 200 }).map((more) => Buffer.concat([file, more])),
      changes.map((list) => list.reduce<Uint8Array>((bytes, [index, bits]) => changedAt(bytes, index, bits), file)),
      patches.map(([index, patch]) =>
        Buffer.concat([file.subarray(0, index), patch, file.subarray(index + patch.length)]),
      ),
      gaps.map(([index, length]) => Buffer.concat([file.subarray(0, index), file.subarray(index + length)])),
      fc.uint8Array({ maxLength: 2000 }),
    );
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async (damaged, isMended) => {
        const bytes = isMended ? mended(damaged) : damaged;
        fc.pre(!Buffer.from(bytes).equals(file));

        expect(await refusal(bytes)).not.toBe('opened');
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('P5 is refused in every one of its truncations', async () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(await refusal(file.subarray(0, length))).toMatch(/^(?:damaged|foreign)$/);
    }
  });
});

describe('a header', () => {
  it.each([
    ['less work', { log2N: 3, r: 8, p: 1 }],
    ['more memory', { log2N: 7, r: 8, p: 1 }],
    ['all the memory there is', { log2N: 255, r: 255, p: 255 }],
    ['other blocks', { log2N: 4, r: 16, p: 1 }],
    ['more lanes', { log2N: 4, r: 8, p: 200 }],
    ['no work', { log2N: 0, r: 0, p: 0 }],
  ])('P6 that asks for %s is refused before a key is made', async (_, work) => {
    const read = readPlanFile(file, quickFormat);
    if (!read.ok) throw new Error(read.failure);
    const bytes = formatPlanFile(formatHeader({ ...read.value, work }), read.value.ciphertext, read.value.tag);
    const begin = process.hrtime.bigint();

    expect(await refusal(bytes)).toBe('damaged');

    expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeLessThan(200);
  });

  it('P6 of our own files asks for 128 MB, and another one for no more than twice that', () => {
    const memory = (log2N: number) => 128 * 2 ** log2N * planFormat.work.r;

    expect(memory(planFormat.work.log2N)).toBe(128 * 1024 * 1024);
    expect(memory(planFormat.mostLog2N)).toBe(256 * 1024 * 1024);
  });
});

describe('a file that is not opened', () => {
  it.each([
    ['another passphrase', 'wrong-passphrase', () => file, 'neljä hiljaista sanoa'],
    ['an empty passphrase', 'wrong-passphrase', () => file, ''],
    ['nothing in it', 'foreign', () => new Uint8Array(), passphrase],
    ['other words in it', 'foreign', () => new TextEncoder().encode('%PDF-1.7 …'), passphrase],
    ['its end missing', 'damaged', () => file.subarray(0, -1), passphrase],
    ['a later number', 'newer', () => mended(changedAt(file, 13, 0x02)), passphrase],
    ['more bytes than any plan', 'too-large', () => Buffer.concat([file, Buffer.alloc(64 * 1024)]), passphrase],
  ])('P7 says why: %s', async (_, reason, bytes, given) => {
    expect(await refusal(bytes(), given)).toBe(reason);
  });

  it('P7 is opened by the same letters typed in another way', async () => {
    expect(await refusal(file, passphrase.normalize('NFD'))).toBe('opened');
  });
});

describe('a content that its key believes', () => {
  /** A file with any content, made with the right passphrase: only another app of ours could. */
  async function withContent(content: Buffer): Promise<Uint8Array> {
    const key = await newPlanKey(passphrase, quickFormat);
    const [saveSalt, nonce] = [Buffer.alloc(32, 1), Buffer.alloc(12, 2)];
    const additional = formatHeader({ ...key, saveSalt, nonce });
    const contentKey = expandedKey(key.root, saveSalt, new TextEncoder().encode('herate-plan 1 content'), 32);
    const { ciphertext, tag } = encrypted({ key: contentKey, nonce, additional }, content);
    return formatPlanFile(additional, ciphertext, tag);
  }

  function framed(text: string | Uint8Array, rest = 0): Buffer {
    const bytes = Buffer.from(text);
    const content = Buffer.alloc(1024, rest);
    content.writeUInt32BE(bytes.length);
    bytes.copy(content, 4);
    return content;
  }

  it.each([
    ['of a later shape', 'newer', framed(JSON.stringify({ schema: 2, code: 'ABC123', visits: [] }))],
    ['of another shape', 'damaged', framed(JSON.stringify({ ...planWithText(''), extra: 1 }))],
    ['that is no JSON', 'damaged', framed('{"schema":1')],
    ['that is no UTF-8', 'damaged', framed(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))],
    ['that is nothing', 'damaged', framed('')],
    ['with something behind it', 'damaged', framed(JSON.stringify(planWithText('')), 1)],
    ['longer than itself', 'damaged', Buffer.alloc(1024, 0xff)],
  ])('P8 is opened only where it is a plan: one %s', async (_, reason, content) => {
    expect(await refusal(await withContent(content))).toBe(reason);
  });

  it('P8 is opened where it is one', async () => {
    expect(await refusal(await withContent(framed(JSON.stringify(planWithText('')))))).toBe('opened');
  });
});

describe('a key', () => {
  it('P16 is overwritten when it is wiped', async () => {
    const key = await newPlanKey(passphrase, quickFormat);
    expect(key.root.some((byte) => byte !== 0)).toBe(true);

    wipeKey(key);

    expect(key.root.every((byte) => byte === 0)).toBe(true);
  });
});
