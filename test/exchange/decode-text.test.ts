import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, type TextEncoding } from '../../electron/exchange/decode-text.ts';
import { encodeText } from '../../electron/exchange/encode-text.ts';

const sentence = 'Kremlin memberi isyarat, kata juru bicara itu: “Kami siap – kapan saja.”\r\n';

/** Prose in letters of any script, with the characters that news texts are full of. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('Moskow', 'kata', 'yang', 'Jl. Sudirman', '15/2/2022', 'di-') },
      { weight: 1, arbitrary: fc.constantFrom('“', '”', '\u00a0', '\n', '\r\n', '…', 'é', '—', '’') },
      { weight: 1, arbitrary: fc.constantFrom('😀', '𝔘', 'السلام', '日本', 'ꦲꦏ꧀ꦱꦫ') },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.map((each) => `Jakarta ${each} kata`).join(' '));

const westernProse = fc
  .array(
    fc.constantFrom(
      'Moskow',
      'kata',
      'Menteri Lavrov',
      '“',
      '”',
      '–',
      '’',
      '…',
      '\u00a0',
      '€',
      'é',
      'ü',
      '\r\n',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((words) => `Jakarta ${words.map((word) => `kata ${word} itu`).join(' ')}`);

function bytesOf(text: string, encoding: TextEncoding): Uint8Array {
  const bytes = encodeText(text, encoding);
  if (bytes === undefined) throw new Error(`${encoding} cannot hold ${JSON.stringify(text)}`);
  return bytes;
}

function reasonOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return decoded.ok ? `read as ${decoded.value.encoding}` : decoded.problem.reason;
}

describe('decodeText', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'reads what was written in %s, with a mark or without',
    (encoding) => {
      fc.assert(
        fc.property(prose, fc.boolean(), (words, isMarked) => {
          const text = isMarked ? `\ufeff${words}` : words;
          expect(decodeText(bytesOf(text, encoding))).toEqual({ ok: true, value: { text, encoding } });
        }),
      );
    },
  );

  test('reads Windows-1252 prose, however short, and tells it from UTF-8', () => {
    fc.assert(
      fc.property(westernProse, (text) => {
        const hasSpecial = /[^\0-\x7f]/.test(text);
        const encoding = hasSpecial ? 'windows-1252' : 'utf-8';
        expect(decodeText(bytesOf(text, 'windows-1252'))).toEqual({ ok: true, value: { text, encoding } });
      }),
    );
  });

  test('reads every Windows-1252 quotation mark and dash as what it is', () => {
    const bytes = Buffer.concat([
      Buffer.from('Ia bilang '),
      Buffer.from([0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x85, 0x80]),
    ]);
    const text = 'Ia bilang “”‘’–—…€';
    // Eight special characters need prose around them to be believed.
    const around = Buffer.from(' dan kemudian pergi ke Jakarta bersama keluarganya pagi ini.');
    expect(decodeText(Buffer.concat([bytes, around]))).toEqual({
      ok: true,
      value: { text: `${text}${around.toString()}`, encoding: 'windows-1252' },
    });
  });

  test('keeps line ends and the byte order mark as they are', () => {
    const text = '\ufeffSatu\r\nDua\rTiga\nEmpat\u0085Lima\u2028';
    expect(decodeText(Buffer.from(text))).toEqual({ ok: true, value: { text, encoding: 'utf-8' } });
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'The file is empty.'],
    ['white space only', Buffer.from('\ufeff \r\n\t\u00a0\u200b'), 'The file is empty but for white space.'],
    ['a zip archive', Buffer.from('PK\x03\x04rest of it'), 'a zip archive or an office document'],
    ['a PDF', Buffer.from('%PDF-1.7\nrest'), 'a PDF document'],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'a PNG image'],
    ['a JPEG image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'a JPEG image'],
    ['a database', Buffer.from('SQLite format 3\0rest'), 'a database file (SQLite)'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]), 'a program (ELF)'],
    ['a few bytes of a binary file', Buffer.from([0, 1, 2, 3]), 'not text'],
    ['NUL bytes in a text', Buffer.from('Moskow\0\0 - Diplomat top'), 'NUL'],
    ['a file of control characters', Buffer.from('\x01\x02abc\x03\x04'.repeat(9)), 'control characters'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'UTF-32'],
    ['damaged UTF-8 with its mark', Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xe2, 0x28]), 'damaged'],
    [
      'UTF-16 of an odd length',
      Buffer.concat([bytesOf('\ufeffMoskow', 'utf-16le'), Buffer.from([0x41])]),
      'damaged',
    ],
    [
      'UTF-8 with one broken byte',
      Buffer.concat([Buffer.from(sentence), Buffer.from([0x93]), Buffer.from(sentence)]),
      'damaged',
    ],
    ['UTF-8 cut off inside a character', Buffer.from('Kata dia “').subarray(0, -1), 'damaged'],
    ['Russian in Windows-1251', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'Save it as UTF-8'],
    [
      'bytes that Windows-1252 does not have',
      Buffer.concat([Buffer.from('Kata dia '), Buffer.from([0x81, 0x8d])]),
      'Save it as UTF-8',
    ],
  ])('refuses %s and says why', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toContain(reason);
  });

  test('never loses a byte of what it reads, however the bytes were damaged', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom<TextEncoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        fc.nat(),
      )
      .map(([encoding, changes, cut]) => {
        const bytes = Buffer.from(bytesOf(sentence.repeat(3), encoding));
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        return bytes.subarray(0, cut % 2 === 0 ? bytes.length : cut % bytes.length);
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.ok) {
          const again = encodeText(decoded.value.text, decoded.value.encoding);
          expect(Buffer.from(again ?? [])).toEqual(Buffer.from(bytes));
        } else {
          expect(decoded.problem.reason).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
