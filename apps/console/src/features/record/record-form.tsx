import type { RecordTypeSpec } from '@market/contract/record';
import type { FieldIssue } from '@market/contract/shared';
import { Button, Form } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { Desk } from '../../components/desk';
import { Panel } from '../../components/panel';
import { draftIssues, type Draft } from './draft';
import { DescriptionFields, EnglishFields, SourceFields } from './envelope-fields';
import { inputId, ShownIssues } from './form-item';
import { GroundsFields, type Grounds } from './grounds-fields';
import { LocationFields } from './location-fields';
import { OwnFields } from './own-fields';
import styles from './record-form.module.css';

interface Props {
  spec: RecordTypeSpec;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** What the server found wrong, on top of what is known here. */
  refused: readonly FieldIssue[];
  /** What will be told to the verifier; absent for a new record. */
  grounds?: { value: Grounds; onChange: (grounds: Grounds) => void };
  busy: 'save' | 'submit' | undefined;
  onSave: () => void;
  onSubmit: () => void;
  /** Above the buttons: a conflict, a failure. */
  notice: ReactNode;
}

const focus = (path: string) => document.getElementById(inputId(path))?.focus();

/** The editor of a record, generated from the description of its type. */
export function RecordForm({ spec, draft, onChange, refused, grounds, busy, onSave, onSubmit, notice }: Props) {
  const [attempted, setAttempted] = useState(false);
  const issues = useMemo(() => draftIssues(spec, draft), [spec, draft]);
  const shown = attempted ? [...issues, ...refused] : [];
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const attempt = (go: () => void) => () => {
    setAttempted(true);
    if (issues[0]) focus(issues[0].path);
    else go();
  };
  return (
    <ShownIssues.Provider value={new Map(shown.map((issue) => [issue.path, issue.message]))}>
      <Form layout="vertical" component="div">
        <Desk
          staying
          side={
            <>
              {notice}
              <Panel title="保存" note="另一人核验后才公开">
                {grounds && <GroundsFields {...grounds} />}
                <div className={styles.buttons}>
                  <Button
                    type="primary"
                    loading={busy === 'submit'}
                    disabled={busy === 'save'}
                    onClick={attempt(onSubmit)}
                  >
                    保存并提交核验
                  </Button>
                  <Button loading={busy === 'save'} disabled={busy === 'submit'} onClick={attempt(onSave)}>
                    只保存
                  </Button>
                </div>
              </Panel>
              {shown.length > 0 && (
                <Panel title="要改的" extra={<span className="num">{shown.length}</span>}>
                  <ul className={styles.issues} data-testid="issues">
                    {shown.map(({ path, message }) => (
                      <li key={path + message}>
                        <button type="button" onClick={() => focus(path)}>
                          {message}
                        </button>
                      </li>
                    ))}
                  </ul>
                </Panel>
              )}
            </>
          }
        >
          <OwnFields spec={spec} draft={draft} onChange={onChange} />
          <DescriptionFields draft={draft} onChange={change} />
          <EnglishFields draft={draft} onChange={change} />
          {spec.located && <LocationFields draft={draft} onChange={change} />}
          <SourceFields draft={draft} onChange={change} />
        </Desk>
      </Form>
    </ShownIssues.Provider>
  );
}
