// Images that claim more than they contain, or contain more than they claim.

import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const uint32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

const chunk = (name, content, length = content.length) => {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  return Buffer.concat([uint32(length), named, uint32(crc32(named))]);
};

const header = (width, height) => chunk("IHDR", Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 2, 0, 0, 0])]));
const end = chunk("IEND", Buffer.alloc(0));
const pixel = chunk("IDAT", deflateSync(Buffer.from([0, 1, 2, 3])));
const png = (...chunks) => Buffer.concat([signature, header(1, 1), ...chunks, pixel, end]);

/** Repeats what `make` returns; calls it once when it does not use the index. */
const times = (count, make) => {
  if (make.length > 0) {
    return Buffer.concat(Array.from({ length: count }, (_, index) => make(index)));
  }
  const one = make();
  return Buffer.alloc(count * one.length, one);
};

const bombs = new Map();

/** That many MB of zeros, deflated to a thousandth. */
const bomb = (megabytes) => {
  if (!bombs.has(megabytes)) {
    bombs.set(megabytes, deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 }));
  }
  return bombs.get(megabytes);
};

const segment = (marker, content) => {
  const start = Buffer.from([0xff, marker, 0, 0]);
  start.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([start, content]);
};

const frame = (width, height) => {
  const content = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  content.writeUInt16BE(height, 1);
  content.writeUInt16BE(width, 3);
  return segment(0xc0, content);
};

const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0])]);
const jpeg = (...segments) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame(1, 1), scan, Buffer.from([0xff, 0xd9])]);

/** Directories of EXIF; each entry is [tag, type, count, value]. */
const tiff = (directories) => {
  const parts = [Buffer.from("II*\0\x08\0\0\0", "latin1")];
  for (const { entries, next } of directories) {
    const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
    bytes.writeUInt16LE(entries.length, 0);
    entries.forEach(([tag, type, count, value], index) => {
      const at = 2 + index * 12;
      bytes.writeUInt16LE(tag, at);
      bytes.writeUInt16LE(type, at + 2);
      bytes.writeUInt32LE(count >>> 0, at + 4);
      bytes.writeUInt32LE(value >>> 0, at + 8);
    });
    bytes.writeUInt32LE(next, bytes.length - 4);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

const exif = (block) => segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), block]));
const loop = tiff([{ entries: Array.from({ length: 1000 }, (_, index) => [index % 2 ? 0x8825 : 0x8769, 4, 1, 8]), next: 8 }]);
const crossing = tiff(Array.from({ length: 60 }, (_, index) => ({
  entries: Array.from({ length: 60 }, (_, other) => [other % 2 ? 0x8825 : 0x014a, 4, 1, 8 + other * (6 + 60 * 12)]),
  next: 8 + ((index + 1) % 60) * (6 + 60 * 12),
})));
const claims = tiff([{ entries: Array.from({ length: 5000 }, (_, index) => [0x9286 + index, 2, 0x7fffffff, 8]), next: 0 }]);
const overlap = tiff([{ entries: Array.from({ length: 4900 }, (_, index) => [0x02bc, 1, 59000, 8]), next: 0 }]);

const riff = (...chunks) => {
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...chunks]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF", "latin1"), size, body]);
};

const webpChunk = (name, content, length = content.length) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(length >>> 0);
  return Buffer.concat([Buffer.from(name, "latin1"), size, content, Buffer.alloc(content.length % 2)]);
};

const extended = (flags) => webpChunk("VP8X", Buffer.from([flags, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]));
const gifStart = (width, height) => {
  const bytes = Buffer.from("GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff", "latin1");
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
};

const gifPicture = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b]);
const comment = Buffer.from([0x21, 0xfe, 1, 97, 0]);
const latin = (signs) => Buffer.from(signs, "latin1");
const text = (length, letter = "a") => Buffer.alloc(length, letter);
const keyword = Buffer.from("Comment\0", "latin1");
const itxt = Buffer.from("Comment\0\x01\0\0\0", "latin1");
const MB = 1024 * 1024;

/** As large as an image may be. */
export const largePicture = () => png(chunk("IDAT", Buffer.alloc(1023 * 1024, "picture")));

/** By name; files under `los/` are images that the site does not show, which may be 32 MB. */
export const images = {
  "claims-2gb.png": () => Buffer.concat([signature, header(1, 1), uint32(0x7fffffff), Buffer.from("IDAT")]),
  "claims-4gb.png": () => Buffer.concat([signature, header(1, 1), uint32(0xffffffff), Buffer.from("IDAT")]),
  "claims-2gb-text.png": () => png(chunk("zTXt", keyword, 0x7ffffff0)),
  "claims-2gb-header.png": () => Buffer.concat([signature, chunk("IHDR", Buffer.alloc(13), 0x7fffffff)]),
  "huge-size.png": () => Buffer.concat([signature, header(0x7fffffff, 0x7fffffff), pixel, end]),
  "negative-size.png": () => Buffer.concat([signature, header(0xffffffff, 0xffffffff), pixel, end]),
  "zero-size.png": () => Buffer.concat([signature, header(0, 0), pixel, end]),
  "65535.png": () => Buffer.concat([signature, header(65535, 65535), chunk("IDAT", bomb(600)), end]),
  "ztxt-bomb.png": () => png(chunk("zTXt", Buffer.concat([keyword, Buffer.from([0]), bomb(680)]))),
  "ztxt-bombs.png": () => png(times(100, () => chunk("zTXt", Buffer.concat([keyword, Buffer.from([0]), bomb(8)])))),
  "ztxt-hex-bomb.png": () => png(chunk(
    "zTXt", Buffer.concat([latin("Raw profile type exif\0\0"), deflateSync(Buffer.alloc(8 * MB - 100, "41"))]))),
  "itxt-bomb.png": () => png(chunk("iTXt", Buffer.concat([itxt, bomb(680)]))),
  "itxt-xmp-bomb.png": () => png(chunk("iTXt", Buffer.concat([latin("XML:com.adobe.xmp\0\x01\0\0\0"), bomb(680)]))),
  "iccp-bomb.png": () => png(chunk("iCCP", Buffer.concat([latin("icc\0\0"), bomb(680)]))),
  "many-texts.png": () => png(times(60000, () => chunk("tEXt", latin("a\0b")))),
  "many-ztxts.png": () => png(times(25000, () => chunk("zTXt", Buffer.concat([latin("a\0\0"), deflateSync(Buffer.from("b"))])))),
  "many-exifs.png": () => png(times(15, () => chunk("eXIf", loop))),
  "many-chunks.png": () => png(times(80000, () => chunk("IDAT", Buffer.alloc(0)))),
  "many-palettes.png": () => png(times(60000, () => chunk("PLTE", Buffer.from([1, 2, 3])))),
  "no-end.png": () => Buffer.concat([signature, header(1, 1), pixel]),
  "truncated.png": () => png(chunk("tEXt", keyword)).subarray(0, 60),
  "only-signature.png": () => signature,
  "65535.jpg": () => Buffer.concat([Buffer.from([0xff, 0xd8]), frame(65535, 65535), scan, Buffer.from([0xff, 0xd9])]),
  "zero-size.jpg": () => Buffer.concat([Buffer.from([0xff, 0xd8]), frame(0, 0), scan, Buffer.from([0xff, 0xd9])]),
  "truncated.jpg": () => jpeg(exif(loop)).subarray(0, 200),
  "no-end.jpg": () => Buffer.concat([Buffer.from([0xff, 0xd8]), frame(1, 1), scan, text(900000)]),
  "exif-loop.jpg": () => jpeg(exif(loop)),
  "exif-crossing.jpg": () => jpeg(exif(crossing)),
  "exif-claims.jpg": () => jpeg(exif(claims)),
  "exif-overlap.jpg": () => jpeg(exif(overlap)),
  "many-exif-overlaps.jpg": () => jpeg(times(16, () => exif(overlap))),
  "many-exif-crossings.jpg": () => jpeg(times(20, () => exif(crossing))),
  "many-segments.jpg": () => jpeg(times(250000, () => segment(0xe2, Buffer.alloc(0)))),
  "many-icc.jpg": () => jpeg(times(15, (index) => segment(
    0xe2, Buffer.concat([latin(`ICC_PROFILE\0${String.fromCharCode(index + 1)}\x0f`), text(65000)])))),
  "many-frames.jpg": () => jpeg(times(70000, () => frame(1, 1))),
  "many-tables.jpg": () => jpeg(times(60000, () => segment(0xdb, text(10)))),
  "many-scans.jpg": () => jpeg(times(90000, () => scan)),
  "fill-bytes.jpg": () => jpeg(text(1000000, "\xff")),
  "many-behind.jpg": () => Buffer.concat([jpeg(), times(20000, () => jpeg())]),
  "starts-behind.jpg": () => Buffer.concat([jpeg(), times(250000, () => Buffer.from([0xff, 0xd8, 0xff, 0xe1]))]),
  "exif-starts-behind.jpg": () => Buffer.concat([jpeg(), times(100000, () => latin("Exif\0\0II*\0"))]),
  "png-starts-behind.jpg": () => Buffer.concat([jpeg(), times(100000, () => signature)]),
  "iptc.jpg": () => jpeg(times(15, () => segment(
    0xed, Buffer.concat([latin("Photoshop 3.0\0"), times(4000, () => latin("8BIM\x04\x04\0\0\0\0\0\0"))])))),
  "xmp.jpg": () => jpeg(times(15, () => segment(
    0xe1, Buffer.concat([latin("http://ns.adobe.com/xap/1.0/\0"), Buffer.from("<x:".repeat(20000))])))),
  "xmp-entities.jpg": () => jpeg(times(15, () => segment(
    0xe1, Buffer.concat([latin("http://ns.adobe.com/xap/1.0/\0"), Buffer.from("&#71;&amp;".repeat(6400))])))),
  "huge-size.webp": () => riff(extended(0), webpChunk("VP8 ", text(30))),
  "claims-4gb.webp": () => riff(extended(0), webpChunk("EXIF", text(30), 0xffffffff)),
  "many-chunks.webp": () => riff(extended(0), times(120000, () => webpChunk("ABCD", Buffer.alloc(0)))),
  "many-exifs.webp": () => riff(extended(8), times(17, () => webpChunk("EXIF", overlap))),
  "truncated.webp": () => riff(extended(8), webpChunk("EXIF", loop)).subarray(0, 40),
  "only-start.webp": () => latin("RIFF\xff\xff\xff\xffWEBP"),
  "65535.gif": () => Buffer.concat([gifStart(65535, 65535), gifPicture]),
  "zero-size.gif": () => Buffer.concat([gifStart(0, 0), gifPicture]),
  "many-comments.gif": () => Buffer.concat([gifStart(1, 1), times(200000, () => comment), gifPicture]),
  "no-end.gif": () => Buffer.concat([gifStart(1, 1), times(200000, () => Buffer.from([0x21, 0xfe, 1, 97]))]),
  "truncated.gif": () => gifStart(1, 1).subarray(0, 9),
  "entities.svg": () => {
    const entities = [..."bcdefghijk"].map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghij"[index]};`.repeat(10)}">`).join("");
    const doctype = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${entities}]>`;
    return Buffer.from(`<?xml version="1.0"?>${doctype}<svg xmlns="http://www.w3.org/2000/svg"><text>&k;</text></svg>`);
  },
  "los/ztxt-bomb.png": () => png(chunk("zTXt", Buffer.concat([keyword, Buffer.from([0]), bomb(680)]))),
  "los/many-texts.png": () => png(times(2000000, () => chunk("tEXt", latin("a\0b")))),
  "los/big-text.png": () => png(chunk("tEXt", Buffer.concat([keyword, text(31 * MB)]))),
  "los/hex.png": () => png(chunk("tEXt", Buffer.concat([latin("Raw profile type exif\0\n\n\n"), text(31 * MB)]))),
  "los/many-segments.jpg": () => jpeg(times(8000000, () => segment(0xe2, Buffer.alloc(0)))),
  "los/many-exif-overlaps.jpg": () => jpeg(times(550, () => exif(overlap))),
  "los/many-exif-crossings.jpg": () => jpeg(times(700, () => exif(crossing))),
  "los/many-behind.jpg": () => Buffer.concat([jpeg(), times(700000, () => jpeg())]),
  "los/starts-behind.jpg": () => Buffer.concat([jpeg(), times(8000000, () => Buffer.from([0xff, 0xd8, 0xff, 0xe1]))]),
  "los/exif-starts-behind.jpg": () => Buffer.concat([jpeg(), times(3200000, () => latin("Exif\0\0II*\0"))]),
  "los/boxes-behind.jpg": () => Buffer.concat([jpeg(), times(3900000, () => latin("\0\0\0\x08moov"))]),
  "los/many-comments.gif": () => Buffer.concat([gifStart(1, 1), times(6000000, () => comment), gifPicture]),
  "los/many-chunks.webp": () => riff(extended(0), times(4000000, () => webpChunk("ABCD", Buffer.alloc(0)))),
  "los/xmp.jpg": () => jpeg(times(480, () => segment(
    0xe1, Buffer.concat([latin("http://ns.adobe.com/xap/1.0/\0"), Buffer.from("<exif:GPS".repeat(7000))])))),
  "los/iptc.jpg": () => jpeg(times(480, () => segment(
    0xed, Buffer.concat([latin("Photoshop 3.0\0"), times(5400, () => latin("8BIM\x04\x04\0\0\0\0\0\0"))])))),
};
