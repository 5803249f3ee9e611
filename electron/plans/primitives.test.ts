import { describe, expect, it } from 'vitest';
import { decrypted, encrypted, expandedKey, scryptKey } from './primitives';

const text = (words: string) => new TextEncoder().encode(words);
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');

describe('scrypt', () => {
  it.each([
    [
      '',
      '',
      { log2N: 4, r: 1, p: 1 },
      '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906',
    ],
    [
      'password',
      'NaCl',
      { log2N: 10, r: 8, p: 16 },
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
    ],
    [
      'pleaseletmein',
      'SodiumChloride',
      { log2N: 14, r: 8, p: 1 },
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887',
    ],
  ])('P1 gives the results of RFC 7914, 12: %j %j', async (passphrase, salt, work, expected) => {
    const key = await scryptKey(text(passphrase), text(salt), work, 64);

    expect(key.toString('hex')).toBe(expected);
  });

  it('P1 takes the work of our own files', async () => {
    const key = await scryptKey(text('salalause'), text('suola'), { log2N: 17, r: 8, p: 1 }, 32);

    expect(key).toHaveLength(32);
  });
});

describe('HKDF with SHA-256', () => {
  it.each([
    [
      '0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b',
      '000102030405060708090a0b0c',
      'f0f1f2f3f4f5f6f7f8f9',
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    [
      '0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b',
      '',
      '',
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    ],
  ])('P1 gives the results of RFC 5869, A.1 and A.3: %s', (root, salt, info, expected) => {
    expect(expandedKey(hex(root), hex(salt), hex(info), 42).toString('hex')).toBe(expected);
  });
});

const longKey = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
const longText =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const longCipher =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';

/** McGrew and Viega, The Galois/Counter Mode of Operation, appendix B: the cases with a key of 256 and a nonce of 96 bits. */
const cases = [
  {
    name: '13',
    key: '00'.repeat(32),
    nonce: '00'.repeat(12),
    additional: '',
    plain: '',
    ciphertext: '',
    tag: '530f8afbc74536b9a963b4f1c4cb738b',
  },
  {
    name: '14',
    key: '00'.repeat(32),
    nonce: '00'.repeat(12),
    additional: '',
    plain: '00'.repeat(16),
    ciphertext: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    name: '15',
    key: longKey,
    nonce: 'cafebabefacedbaddecaf888',
    additional: '',
    plain: longText,
    ciphertext: longCipher,
    tag: 'b094dac5d93471bdec1a502270e3cc6c',
  },
  {
    name: '16',
    key: longKey,
    nonce: 'cafebabefacedbaddecaf888',
    additional: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    plain: longText.slice(0, 120),
    ciphertext: longCipher.slice(0, 120),
    tag: '76fc6ece0f4e1768cddf8853bb2d551b',
  },
];

describe.each(cases)('AES-256-GCM, test case $name', ({ key, nonce, additional, plain, ciphertext, tag }) => {
  const input = { key: hex(key), nonce: hex(nonce), additional: hex(additional) };

  it('P1 encrypts to the published bytes', () => {
    const made = encrypted(input, hex(plain));

    expect(made.ciphertext.toString('hex')).toBe(ciphertext);
    expect(made.tag.toString('hex')).toBe(tag);
  });

  it('P1 decrypts the published bytes', () => {
    expect(decrypted(input, { ciphertext: hex(ciphertext), tag: hex(tag) })?.toString('hex')).toBe(plain);
  });

  it('P1 gives nothing where the tag is another', () => {
    const other = hex(tag);
    other[15] = (other[15] ?? 0) ^ 1;

    expect(decrypted(input, { ciphertext: hex(ciphertext), tag: other })).toBeNull();
  });
});
