import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { ImportRefused } from '../import-refused.js';

export interface Element {
  /** Without its namespace prefix. */
  name: string;
  attributes: Record<string, string>;
}

export interface XmlListener {
  open(element: Element): void;
  close(name: string): void;
  text?(text: string): void;
}

const LONGEST_TEXT_BYTES = 512 * 1024;
const LESS_THAN = 0x3c;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds a part to the listener and pauses after each piece of it, so that the caller can hand on what has come together.
 * Document types, and with them entities, are refused as soon as they are seen.
 */
export async function* readXml(source: Readable, listener: XmlListener): AsyncGenerator<void> {
  const parser = parserFor(listener);
  const decoder = new StringDecoder('utf8');
  let sinceTag = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      const lastTag = chunk.lastIndexOf(LESS_THAN);
      sinceTag = lastTag < 0 ? sinceTag + chunk.length : chunk.length - lastTag;
      if (sinceTag > LONGEST_TEXT_BYTES) throw new ImportRefused('cellTooLong');
      parser.write(decoder.write(chunk));
      yield;
    }
    parser.write(decoder.end()).close();
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused('damaged');
  } finally {
    source.destroy();
  }
}

/** For small parts: reads to the end. */
export async function readWholeXml(source: Readable, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(source, listener));
}

const options = { position: false, xmlns: false } as const;

function parserFor(listener: XmlListener): SaxesParser<typeof options> {
  const parser = new SaxesParser(options);
  parser.on('doctype', () => {
    throw new ImportRefused('unsafeXml');
  });
  parser.on('opentag', ({ name, attributes }) => listener.open({ name: localName(name), attributes }));
  parser.on('closetag', ({ name }) => listener.close(localName(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  return parser;
}
