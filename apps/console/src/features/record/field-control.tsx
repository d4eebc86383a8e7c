import { optionText, rowsOf, wordsOf, type FieldSpec, type FieldValue } from '@market/contract/record';
import { fenFromWan, wanFromFen } from '@market/contract/shared';
import { Input, InputNumber, Select, Switch } from 'antd';
import { DayPicker } from '../../components/moment-picker';
import { RowsControl } from './rows-control';

interface Props {
  id: string;
  field: FieldSpec;
  value: FieldValue | undefined;
  onChange: (value: FieldValue | undefined) => void;
}

const FEN_PER_YUAN = 100;
const wide = { width: '100%' };
const optionsOf = (field: FieldSpec) =>
  (field.options ?? []).map((option) => ({ value: option, label: optionText(field, option) }));
const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');

/** The control that fits a field's kind. Values go in and out in the stored form: 分, m², ISO day. */
export function FieldControl({ id, field, value, onChange }: Props) {
  switch (field.kind) {
    case 'text':
    case 'url':
    case 'date':
    case 'creditCode':
      return (
        <Input
          id={id}
          value={textOf(value)}
          maxLength={field.max ?? (field.kind === 'url' ? 500 : 200)}
          {...(field.kind === 'url' && { inputMode: 'url' as const, placeholder: 'https://' })}
          {...(field.kind === 'date' && { placeholder: '2026-03-01，不知道日的写 2026-03 或 2026' })}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'longText':
      return (
        <Input.TextArea
          id={id}
          value={textOf(value)}
          maxLength={field.max ?? 200}
          showCount
          autoSize={{ minRows: 3, maxRows: 12 }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'money':
      return (
        <InputNumber<string>
          id={id}
          stringMode
          style={wide}
          min="0"
          value={typeof value === 'number' ? wanFromFen(value) : null}
          suffix="万元"
          onChange={(wan) => onChange(wan === null ? undefined : fenFromWan(String(wan)))}
        />
      );
    case 'price':
      return (
        <InputNumber<number>
          id={id}
          style={wide}
          min={0}
          precision={2}
          value={typeof value === 'number' ? value / FEN_PER_YUAN : null}
          suffix="元"
          onChange={(yuan) => onChange(yuan === null ? undefined : Math.round(yuan * FEN_PER_YUAN))}
        />
      );
    case 'integer':
    case 'decimal':
    case 'area':
      return (
        <InputNumber<number>
          id={id}
          style={wide}
          min={0}
          {...(field.most !== undefined && { max: field.most })}
          {...(field.kind === 'integer' && { precision: 0 })}
          value={typeof value === 'number' ? value : null}
          suffix={field.kind === 'area' ? 'm²' : field.unit}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'day':
      return <DayPicker id={id} style={wide} value={textOf(value)} onChange={(day) => onChange(day ?? undefined)} />;
    case 'flag':
      return <Switch id={id} checked={value === true} onChange={(on) => onChange(on)} />;
    case 'phones':
      return (
        <Select<string[]>
          id={id}
          mode="tags"
          open={false}
          suffixIcon={null}
          placeholder="填好一个按回车，可填几个"
          tokenSeparators={['、', '，', ',', '；', ';', ' ']}
          value={wordsOf(value)}
          onChange={(phones) => onChange(phones)}
        />
      );
    case 'choice':
      return (
        <Select<string>
          id={id}
          allowClear
          placeholder="请选择"
          value={textOf(value) || null}
          options={optionsOf(field)}
          onChange={(option) => onChange(option ?? undefined)}
        />
      );
    case 'choices':
      return (
        <Select<string[]>
          id={id}
          mode="multiple"
          allowClear
          placeholder="请选择，可选几个"
          value={wordsOf(value)}
          options={optionsOf(field)}
          onChange={(options) => onChange(options)}
        />
      );
    case 'rows':
      return <RowsControl id={id} columns={field.columns ?? []} rows={rowsOf(value)} onChange={onChange} />;
  }
}
