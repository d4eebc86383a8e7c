import { optionText, type FieldSpec } from '@market/contract/record';
import { useId, useRef, type KeyboardEvent } from 'react';
import styles from './line-grid.module.css';

interface Props {
  label: string;
  text: string;
  field: FieldSpec | undefined;
  onSave: (text: string) => void;
  onLeave: () => void;
}

/** A cell being typed into, as one would type into the sheet. Enter saves, Escape leaves it as it was. */
export function CellEditor({ label, text, field, onSave, onLeave }: Props) {
  const options = useId();
  const left = useRef(false);
  const leave = (typed: string) => {
    if (left.current) return;
    left.current = true;
    if (typed.trim() === text.trim()) onLeave();
    else onSave(typed.trim());
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave(event.currentTarget.value);
    if (event.key === 'Escape') leave(text);
  };
  return (
    <>
      <input
        className={styles.editor}
        autoFocus
        defaultValue={text}
        aria-label={label}
        maxLength={4000}
        {...(field?.options && { list: options })}
        onKeyDown={keys}
        onBlur={(event) => leave(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      {field?.options && (
        <datalist id={options}>
          {field.options.map((option) => (
            <option key={option} value={optionText(field, option)} />
          ))}
        </datalist>
      )}
    </>
  );
}
