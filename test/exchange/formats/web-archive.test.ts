import { expect, test } from 'vitest';
import { webArchive } from '../../../electron/exchange/formats/web-archive/web-archive.ts';
import { aPage, pageParagraphs } from '../../builders/a-page.ts';
import { readItems, readText } from '../read-items.ts';

interface ArchiveParts {
  readonly page: string;
  readonly transfer: string;
  readonly type?: string;
  readonly lineEnd?: string;
  readonly end?: string;
}

/** An archive as Chromium writes it: the page first, a picture behind it. */
function anArchive({
  page,
  transfer,
  type = 'text/html',
  lineEnd = '\r\n',
  end = '------x--',
}: ArchiveParts): Uint8Array {
  const lines = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://kabarteluk.example/palu',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----x"',
    '',
    '',
    '------x',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${transfer}`,
    'Content-Location: https://kabarteluk.example/palu',
    '',
    page,
    '------x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    end,
    '',
  ];
  return Buffer.from(lines.join(lineEnd), 'latin1');
}

const page = aPage({
  inArticle: '<p>Kafé “Teluk” menjadi tempat warga menunggu kabar = setiap sore, kata pemiliknya.</p>',
});

/** RFC 2045: at most 76 characters a line, the rest behind soft line breaks. */
function quotedPrintable(bytes: Uint8Array, lineEnd: string): string {
  const encoded = Array.from(bytes, (byte) =>
    byte === 0x0a
      ? '\n'
      : byte < 0x20 || byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  );
  let column = 0;
  return encoded
    .map((piece) => {
      if (piece === '\n') {
        column = 0;
        return lineEnd;
      }
      const soft = column + piece.length > 75 ? `=${lineEnd}` : '';
      column = soft === '' ? column + piece.length : piece.length;
      return soft + piece;
    })
    .join('');
}

const utf8 = Buffer.from(page);
const latin = Buffer.from(page.replaceAll(/[“”]/g, '"').replace('charset="utf-8"', ''), 'latin1');

test.each<[string, ArchiveParts]>([
  ['quoted-printable', { page: quotedPrintable(utf8, '\r\n'), transfer: 'quoted-printable' }],
  [
    'quoted-printable and LF',
    { page: quotedPrintable(utf8, '\n'), transfer: 'Quoted-Printable', lineEnd: '\n' },
  ],
  ['base64', { page: utf8.toString('base64').replace(/.{76}/g, '$&\r\n'), transfer: 'base64' }],
  ['8bit', { page: utf8.toString('latin1'), transfer: '8bit' }],
  [
    'a charset of the envelope',
    { page: latin.toString('latin1'), transfer: 'binary', type: 'text/html; charset="iso-8859-1"' },
  ],
  ['its end cut off', { page: quotedPrintable(utf8, '\r\n'), transfer: 'quoted-printable', end: '' }],
])('an archive in %s gives the article of its page', async (_, parts) => {
  const bytes = anArchive(parts);
  expect(webArchive.detect(bytes, 'x')).toBeGreaterThan(0.9);
  const { text, metadata } = await readText(webArchive, bytes);
  expect(metadata).toMatchObject({
    title: 'Palu Tunda Jembatan Ketiga',
    url: 'https://kabarteluk.example/palu',
  });
  expect(text).toContain('Kafé');
  expect(pageParagraphs.slice(2).filter((paragraph) => !text.includes(paragraph))).toEqual([]);
});

test('an archive without a page is refused', async () => {
  const bytes = anArchive({ page: 'x', transfer: '7bit', type: 'text/plain' });
  expect(await readItems(webArchive, bytes)).toContain('none of its parts is HTML');
});

test('parts in parts in parts end somewhere', async () => {
  const nested = Array.from(
    { length: 5000 },
    (_, depth) => `--b\nContent-Type: multipart/mixed; boundary=b\n\n${depth}`,
  );
  const bytes = Buffer.from(`Content-Type: multipart/mixed; boundary=b\n\n${nested.join('\n')}`);
  expect(await readItems(webArchive, bytes)).toContain('none of its parts is HTML');
});
