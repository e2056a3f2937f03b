// Media with content of their own: images of odd shapes and names, files that a careless server would run.
import { crc32, deflateSync } from 'node:zlib';

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

// A picture in one color.
export function png(width, height, color) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from(color))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

const images = [
  ['one pixel.png', 1, 1], ['very wide.png', 3000, 3], ['very tall.png', 3, 3000], ['Ñandú & 学校 "quoted" \'n\' <b>.png', 40, 30],
  ['%2e%2e%2f%00.png', 40, 30], ['a'.repeat(200) + '.png', 40, 30], ['.png', 40, 30], ['con.png', 40, 30], ['no ending', 40, 30],
  ['same.png', 40, 30], ['same.png', 30, 40], ['SAME.PNG', 20, 20], ['-rf *.png', 40, 30], ['?query#fragment;x=1.png', 40, 30], ['a, b.png', 1200, 630],
];
const files = [
  ['=HYPERLINK.csv', 'text/csv', '=1+1,"a"\n'], ['page.html', 'text/html', '<!DOCTYPE html><script>HOSTILE()</script>'],
  ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="HOSTILE()"><script>HOSTILE()</script></svg>'],
  ['.htaccess', 'text/plain', 'Options +ExecCGI\n'], ['shell.php', 'application/x-php', '<?php HOSTILE(); ?>'], ['short.pdf', 'application/pdf', '%PDF-'],
  ['report; final "v2", <really>.pdf', 'application/pdf', '%PDF-1.7\n%%EOF\n'], ['ends-with-a-dot.', 'application/octet-stream', 'x'],
  ['index.html', 'text/html', '<title>x</title>'], ['مدرسة \u202ecod.exe', 'application/octet-stream', 'MZ'],
];

export const makeMedia = (newId, text) => [
  ...images.map(([fileName, width, height], i) => ({ id: newId(), fileName, mimeType: 'image/png', width, height,
    focalPoint: { x: i % 3 * 50, y: 100 }, decorative: i === 3, credit: text(), data: png(width, height, [20 * i, 90, 200 - 10 * i]).toString('base64'),
    texts: i % 4 ? { en: { alt: text(), caption: text() }, es: { alt: text() } } : {} })),
  ...files.map(([fileName, mimeType, content]) => ({ id: newId(), fileName, mimeType, credit: text(),
    data: Buffer.from(content).toString('base64'), texts: { en: { caption: text() } } })),
];
