import { Form } from 'antd';
import { createContext, useContext, type ReactNode } from 'react';

/** Issues by path, once there was an attempt to save; before that nobody is told off. */
export const ShownIssues = createContext<ReadonlyMap<string, string>>(new Map());

interface Props {
  path: string;
  label: string;
  required?: boolean;
  extra?: string;
  children: ReactNode;
}

export const inputId = (path: string): string => `field-${path.replace('.', '-')}`;

/** A labelled control with what is wrong with it. */
export function FormItem({ path, label, required = false, extra, children }: Props) {
  const issue = useContext(ShownIssues).get(path);
  return (
    <Form.Item
      label={label}
      htmlFor={inputId(path)}
      required={required}
      {...(extra && { extra })}
      {...(issue && { help: issue, validateStatus: 'error' as const })}
    >
      {children}
    </Form.Item>
  );
}
