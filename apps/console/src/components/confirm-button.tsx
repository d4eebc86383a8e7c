import { useMutation } from '@tanstack/react-query';
import { App, Button, type ButtonProps } from 'antd';
import { failureOf, isConflict } from '../platform/failure';

export interface ConfirmButtonProps<T> extends Omit<ButtonProps, 'title' | 'onClick' | 'loading'> {
  /** What is asked back, and what follows from it. */
  asks: { title: string; content: string; okText: string; cancelText?: string };
  /** Why the button is disabled. */
  whyNot?: string | undefined;
  act: () => Promise<T>;
  onDone?: (answer: T) => unknown;
  /** Somebody else was quicker: reads again what is shown. */
  onConflict?: () => unknown;
}

/** A button whose step is asked back; what goes wrong is told. */
export function ConfirmButton<T>({ asks, whyNot, act, onDone, onConflict, ...button }: ConfirmButtonProps<T>) {
  const { modal, message } = App.useApp();
  const step = useMutation({
    mutationFn: act,
    onSuccess: (answer) => onDone?.(answer),
    onError: (error) => {
      message.error(failureOf(error).text);
      if (isConflict(error)) void onConflict?.();
    },
  });
  const ask = () =>
    void modal.confirm({
      cancelText: '取消',
      okButtonProps: { danger: button.danger === true },
      ...asks,
      onOk: () => step.mutateAsync().catch(() => undefined),
    });
  return (
    <Button
      {...button}
      {...(whyNot !== undefined && { title: whyNot, disabled: true })}
      loading={step.isPending}
      onClick={ask}
    />
  );
}
