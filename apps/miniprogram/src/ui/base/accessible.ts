/** What a screen reader needs to know. Each platform writes it its own way: see a11y.weapp.ts and a11y.h5.ts. */
export interface Accessible {
  role?:
    | 'button'
    | 'link'
    | 'img'
    | 'heading'
    | 'tab'
    | 'tablist'
    | 'radio'
    | 'radiogroup'
    | 'checkbox'
    | 'switch'
    | 'dialog'
    | 'alert'
    | 'status'
    | 'group'
    | 'navigation'
    | 'progressbar'
    | 'table'
    | 'row'
    | 'cell'
    | 'columnheader'
    | 'list'
    | 'listitem'
    | undefined;
  label?: string | undefined;
  checked?: boolean | undefined;
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
  expanded?: boolean | undefined;
  /** Of a heading. */
  level?: number | undefined;
  busy?: boolean | undefined;
  /** Stands for the step one is at. */
  current?: boolean | undefined;
  /** Only to be seen: its meaning is said elsewhere. */
  hidden?: boolean | undefined;
}

export type AttributeValue = string | number | boolean;

export const known = (attributes: Record<string, AttributeValue | undefined>): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, AttributeValue] => entry[1] !== undefined),
  );
