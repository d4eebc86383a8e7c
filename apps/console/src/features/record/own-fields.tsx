import { isPublicField, type FieldSpec, type RecordTypeSpec } from '@market/contract/record';
import { Input } from 'antd';
import { Panel } from '../../components/panel';
import { withField, type Draft } from './draft';
import { FieldControl } from './field-control';
import { FormItem, inputId } from './form-item';
import { PlaceControl } from './place-control';
import styles from './record-form.module.css';

interface Props {
  spec: RecordTypeSpec;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

const isWide = ({ kind }: FieldSpec): boolean => ['longText', 'choices', 'url', 'rows'].includes(kind);

/** The title and the type's own fields, as its description lists them. */
export const OwnFields = ({ spec, draft, onChange }: Props) => (
  <Panel title={spec.label}>
    <div className={styles.grid}>
      <div className={styles.wide}>
        <FormItem path="title" label={spec.titleLabel} required>
          <Input
            id={inputId('title')}
            value={draft.title}
            maxLength={120}
            onChange={(event) => onChange({ ...draft, title: event.target.value })}
          />
        </FormItem>
      </div>
      {spec.fields.map((field) => {
        const path = `fields.${field.key}`;
        return (
          <div key={field.key} className={isWide(field) ? styles.wide : undefined}>
            <FormItem
              path={path}
              label={field.label}
              required={field.required ?? false}
              {...(!isPublicField(field) && { extra: '只在内部使用，不公开' })}
            >
              {field.key === spec.partner ? (
                <PlaceControl
                  id={inputId(path)}
                  value={String(draft.fields[field.key] ?? '')}
                  onChange={(name) => onChange(withField(draft, field, name))}
                />
              ) : (
                <FieldControl
                  id={inputId(path)}
                  field={field}
                  value={draft.fields[field.key]}
                  onChange={(value) => onChange(withField(draft, field, value))}
                />
              )}
            </FormItem>
          </div>
        );
      })}
    </div>
  </Panel>
);
