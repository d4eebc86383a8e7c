import { Button, Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWide } from '../platform/wide';

interface Props {
  /** Its name: the label of the column, and of the button that opens the drawer. */
  title: string;
  className: string | undefined;
  children: ReactNode;
}

/** A right column, or where there is no room for it a drawer behind a button. */
export function SideRail({ title, className, children }: Props) {
  const wide = useWide();
  const [open, setOpen] = useState(false);
  if (wide)
    return (
      <aside className={className} aria-label={title}>
        {children}
      </aside>
    );
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-expanded={open} style={{ order: -1, justifySelf: 'start' }}>
        {title}
      </Button>
      <Drawer open={open} title={title} size={400} onClose={() => setOpen(false)}>
        <div className={className}>{children}</div>
      </Drawer>
    </>
  );
}
