// Packs and unpacks ZIP archives with what the browser brings; bombs and broken parts are refused.
"use strict";
{
  const { refuse } = assessment.jsonText;
  const MOST_UNPACKED = 30_000_000;
  const MOST_PARTS = 500;
  const PROGRAMS = /vbaProject|macrosheets|activeX|externalLinks|embeddings|oleObject/i;
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();

  const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n >>> 0;
  });
  const checksum = (bytes) => {
    let sum = ~0;
    for (const byte of bytes) sum = CRC[(sum ^ byte) & 255] ^ (sum >>> 8);
    return ~sum >>> 0;
  };

  const inflated = (total) => refuse("form-inflated", { value: assessment.say("files.megabytes", { n: Math.ceil(total / 1e6) }) });
  const broken = () => refuse("form-broken", { detail: "ZIP" });

  const endOf = (view) => {
    for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
      if (view.getUint32(at, true) === 0x06054b50) return at;
    }
    return broken();
  };

  const entryAt = (view, at) => {
    if (view.getUint32(at, true) !== 0x02014b50) broken();
    const [method, crc, packed, size] = [view.getUint16(at + 10, true), ...[16, 20, 24].map((n) => view.getUint32(at + n, true))];
    const [name, extra, note] = [28, 30, 32].map((n) => view.getUint16(at + n, true));
    const text = decoder.decode(new Uint8Array(view.buffer, at + 46, name));
    return { name: text, method, crc, packed, size, start: view.getUint32(at + 42, true), next: at + 46 + name + extra + note };
  };

  const entriesOf = (view) => {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    const entries = [];
    let [at, total] = [view.getUint32(end + 16, true), 0];
    for (let n = 0; n < count; n++) {
      const entry = entryAt(view, at);
      total += entry.size;
      if (total > MOST_UNPACKED || n >= MOST_PARTS) inflated(total);
      if (PROGRAMS.test(entry.name)) refuse("form-program", { value: entry.name.slice(0, 60) });
      entries.push(entry);
      at = entry.next;
    }
    return entries;
  };

  /** Unpack as many bytes as the archive announced, and not one more. */
  const inflate = async (packed, size) => {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const bytes = new Uint8Array(size);
    let at = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > size) {
        reader.cancel();
        inflated(at + part.value.length);
      }
      bytes.set(part.value, at);
      at += part.value.length;
    }
    return at === size ? bytes : broken();
  };

  const unpacked = async (view, { method, crc, packed, size, start }) => {
    if (view.getUint32(start, true) !== 0x04034b50) broken();
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const raw = new Uint8Array(view.buffer, from, packed);
    if (method !== 8 && (method !== 0 || packed !== size)) broken();
    const bytes = method === 8 ? await inflate(raw, size) : raw.slice();
    return checksum(bytes) === crc ? bytes : broken();
  };

  /** Return the parts of an archive by their names. */
  const unzip = async (buffer) => {
    const view = new DataView(buffer);
    const parts = new Map();
    try {
      for (const entry of entriesOf(view)) parts.set(entry.name, await unpacked(view, entry));
    } catch (error) {
      throw error.problem ? error : Object.assign(error, { problem: { path: [], rule: "form-broken", detail: "ZIP" } });
    }
    return parts;
  };

  const deflate = async (bytes) => {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  const header = (signature, fields) => {
    const sizes = fields.map(([size]) => size);
    const view = new DataView(new ArrayBuffer(4 + sizes.reduce((sum, size) => sum + size, 0)));
    view.setUint32(0, signature, true);
    let at = 4;
    for (const [size, value] of fields) {
      if (size === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += size;
    }
    return view;
  };

  /** The fields that stand before a part and again in the list at the end. */
  const common = (name, bytes, packed) => [
    [2, 20], [2, 0x800], [2, 8], [4, 0x00210000], [4, checksum(bytes)], [4, packed.length], [4, bytes.length], [2, name.length], [2, 0],
  ];

  /** Return a promise of the archive of parts; equal parts make the same bytes. */
  const zip = async (parts, type) => {
    const [body, list] = [[], []];
    let [at, listed] = [0, 0];
    for (const [name, content] of parts) {
      const bytes = typeof content === "string" ? encoder.encode(content) : content;
      const [label, packed] = [encoder.encode(name), await deflate(bytes)];
      const fields = common(label, bytes, packed);
      body.push(header(0x04034b50, fields), label, packed);
      list.push(header(0x02014b50, [[2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), label);
      at += 30 + label.length + packed.length;
      listed += 46 + label.length;
    }
    const end = header(0x06054b50, [[2, 0], [2, 0], [2, parts.size], [2, parts.size], [4, listed], [4, at], [2, 0]]);
    return new Blob([...body, ...list, end], { type });
  };

  assessment.zip = { zip, unzip };
}
