import { errors, type ErrorCode } from '@market/contract/shared';
import { useState, type ReactNode } from 'react';
import { toast } from '@/platform/toast';
import type { Moving } from '@/state/use-move';
import { Button, type ButtonProps } from '../base/button';
import { TextAreaField } from '../form/text-area-field';
import { Dialog } from './dialog';

export interface ActProps<T> extends Pick<ButtonProps, 'kind' | 'small' | 'grow' | 'whyNot'> {
  moving: Moving<T>;
  /** Names the deed, on the button and in the dialog. */
  name: string;
  /** Which one of several alike, for those who listen. */
  about?: string;
  why?: ErrorCode | undefined;
  /** Words that go with it. */
  words?: {
    label: string;
    required: boolean;
    maxLength: number;
    /** Where the words are kept elsewhere. */
    typed?: string;
    onType?: (text: string) => void;
  };
  /** What is still missing in the fields given as children. */
  missing?: string | undefined;
  call: (words: string) => Promise<T>;
  /** What it means, and what is asked besides words. */
  children: ReactNode;
}

/** A deed of one side: the other side does not see it, and where it cannot be done now the button says why. */
export function Act<T>({ name, about, why, words, missing, call, children, moving, ...button }: ActProps<T>) {
  const [open, setOpen] = useState(false);
  const [own, setOwn] = useState('');
  const typed = words?.typed ?? own;
  const [tried, setTried] = useState(false);
  if (why === 'otherSideActs' || why === 'notFound') return null;
  const lacking = Boolean(words?.required) && typed.trim() === '';
  const close = (): void => {
    setOpen(false);
    setTried(false);
  };
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (missing !== undefined) return toast(missing);
    if (lacking) return;
    if (!(await moving.move(() => call(typed.trim())))) return;
    setOwn('');
    close();
  };
  return (
    <>
      <Button
        {...button}
        label={[name, about].filter(Boolean).join(' ')}
        whyNot={button.whyNot ?? (why && errors[why].text)}
        onTap={() => setOpen(true)}
      >
        {name}
      </Button>
      <Dialog
        open={open}
        title={name}
        confirm={name}
        busy={moving.busy}
        onConfirm={() => void confirm()}
        onCancel={close}
      >
        {children}
        {words && (
          <TextAreaField
            label={words.label}
            required={words.required}
            maxLength={words.maxLength}
            value={typed}
            error={tried && lacking ? `请填写${words.label}` : undefined}
            onChange={words.onType ?? setOwn}
          />
        )}
      </Dialog>
    </>
  );
}
