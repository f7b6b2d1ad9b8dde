import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip; `claims` is the size its head tells instead of the true one. */
export type Part = { name: string; bytes: Buffer | string; claims?: number };

/**
 * A zip file of some parts (APPNOTE 4.3), as Word writes them.
 * @param parts in order
 */
export function aZip(parts: Part[]): Buffer {
  const files: Buffer[] = [];
  const heads: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claims } of parts) {
    const raw = Buffer.from(bytes);
    const packed = deflateRawSync(raw);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(raw), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims ?? raw.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, place, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end]);
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const styles =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="S"><w:name w:val="Subtitle"/></w:style></w:styles>';

export type Paragraph = string | { style?: 'T' | 'S'; xml: string };

/**
 * A Word file of some paragraphs.
 * @param paragraphs plain words, or a style and what stands inside `w:p`
 * @param more parts besides, or instead of those of the same name
 */
export function aWordFile(paragraphs: Paragraph[], more: Part[] = []): Buffer {
  const body = paragraphs
    .map((one) => {
      const { style, xml } = typeof one === 'string' ? { style: undefined, xml: run(one) } : one;
      return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${xml}</w:p>`;
    })
    .join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const parts: Part[] = [
    { name: '[Content_Types].xml', bytes: types },
    { name: '_rels/.rels', bytes: rels },
    { name: 'word/styles.xml', bytes: styles },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: rels
        .replace('relationships/officeDocument"', 'relationships/styles"')
        .replace('word/document.xml', 'styles.xml'),
    },
    { name: 'word/document.xml', bytes: document },
  ];
  return aZip([...parts.filter(({ name }) => !more.some((other) => other.name === name)), ...more]);
}

export function run(text: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
