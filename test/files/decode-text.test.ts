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

test('every letter of Western Windows is read as the standard says, the euro among them', () => {
  const bytes = Uint8Array.from({ length: 0x20 }, (_, at) => 0x80 + at);
  const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  expect(decodeText(bytes)).toBe(letters);
  expect(decodeText(Buffer.from('Zürich;9.999 \u0080', 'latin1'))).toBe('Zürich;9.999 €');
});

test('a single letter and no letter at all are texts', () => {
  expect([decodeText(Buffer.from('a')), decodeText(Buffer.from(''))]).toEqual(['a', '']);
});
