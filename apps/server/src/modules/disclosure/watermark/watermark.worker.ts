import { parentPort, workerData } from 'node:worker_threads';
import { watermarked, type MarkedType } from './watermark.js';

export interface MarkJob {
  type: MarkedType;
  content: Uint8Array;
  text: string;
}

const { type, content, text } = workerData as MarkJob;
parentPort?.postMessage(await watermarked(type, content, text));
