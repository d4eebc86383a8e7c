import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Field } from '@/ui/form/field';
import classes from './code-field.module.scss';

export interface CodeFieldProps {
  value: string;
  maxLength: number;
  onChange: (code: string) => void;
  error?: string | undefined;
  hint?: string | undefined;
  /** Seconds until another code may be asked for. */
  waitS: number;
  whyNotAsk?: string | undefined;
  onAsk: () => void;
  onDone: () => void;
}

export const CodeField = ({ onChange, waitS, whyNotAsk, onAsk, ...field }: CodeFieldProps) => (
  <View className={classes.row}>
    <View className={classes.code}>
      <Field
        {...field}
        label="验证码"
        kind="digits"
        num
        placeholder="6 位数字"
        onChange={(typed) => onChange(typed.replace(/\D/g, ''))}
      />
    </View>
    <View className={classes.ask}>
      <Button kind="soft" disabled={waitS > 0} whyNot={whyNotAsk} onTap={onAsk}>
        {waitS > 0 ? `${waitS} 秒后重发` : '获取验证码'}
      </Button>
    </View>
  </View>
);
