import { useMutation } from '@tanstack/react-query';
import { whyCannotUpload } from '@market/contract/ingest';
import { useRef, useState } from 'react';
import { failureOf, type Failure } from '../../platform/failure';
import { upload, wasStopped } from '../../platform/upload';

export interface UploadTarget {
  type: string;
  region: string;
}

const LONGEST_NAME = 200;

/** Sends a file and tells of the batch it became. */
export function useUpload(onBatch: (id: string) => void) {
  const [file, setFile] = useState<File>();
  const [refused, setRefused] = useState<string>();
  const [sent, setSent] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  const sending = useMutation({
    mutationFn: ({ chosen, target }: { chosen: File; target: UploadTarget }) => {
      stopping.current = new AbortController();
      const query = { ...target, name: chosen.name.slice(-LONGEST_NAME) };
      return upload('POST /staff/batches', { query }, chosen, {
        onProgress: setSent,
        signal: stopping.current.signal,
      });
    },
    onSuccess: ({ id }) => onBatch(id),
  });
  const start = (chosen: File, target: UploadTarget) => {
    const why = whyCannotUpload(chosen);
    setFile(chosen);
    setRefused(why);
    setSent(0);
    sending.reset();
    if (!why) sending.mutate({ chosen, target });
  };
  const failed = sending.error && !wasStopped(sending.error) ? failureOf(sending.error) : undefined;
  const failure: Failure | undefined = refused ? { text: refused, offline: false } : failed;
  return { file, sent, start, failure, busy: sending.isPending, stop: () => stopping.current?.abort() };
}
