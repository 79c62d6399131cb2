import { decodeText } from '../../workbench/files/decode-text';

const TEXT = 'Account;Zürich\r\n';
const littleEndian = Buffer.from(TEXT, 'utf16le');

test.each<[title: string, bytes: Uint8Array]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 as Excel writes it', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 without a mark', littleEndian],
  ['UTF-16 with the high byte first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['UTF-16 with the high byte first, without a mark', Buffer.from(littleEndian).swap16()],
  ['the Western Windows letters', Buffer.from(TEXT, 'latin1')],
])('%s is read', (_title, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('a single letter and no letter at all are texts', () => {
  expect([decodeText(Buffer.from('a')), decodeText(Buffer.from(''))]).toEqual(['a', '']);
});
