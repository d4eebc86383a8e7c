import { FileTextOutlined } from '@ant-design/icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { ProcessLine } from '../../components/process-line';
import { stations } from './stations';
import styles from './wizard-frame.module.css';

interface Props {
  /** The file's name, and what there is to know of it. */
  name: string;
  about: ReactNode;
  station: number;
  /** Why the line stops here, in words. */
  stop?: string | undefined;
  /** Above all: what is shown may be old. */
  notice?: ReactNode;
  children: ReactNode;
}

/** The five stations above, the work of one of them below. */
export function WizardFrame({ name, about, station, stop, notice, children }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(station);
  // The button that led here is gone with its station: the keyboard goes on from the top of the new one.
  useEffect(() => {
    if (shown.current !== station) page.current?.focus();
    shown.current = station;
  }, [station]);
  return (
    <div ref={page} className={styles.page} tabIndex={-1}>
      <div>
        {notice}
        <header className={styles.head}>
          <div className={styles.file}>
            <FileTextOutlined aria-hidden />
            <div>
              <b title={name} data-testid="batch-name">
                {name}
              </b>
              <p className="cap">{about}</p>
            </div>
          </div>
          <ProcessLine stations={stations} current={station} stop={stop} />
        </header>
      </div>
      {children}
    </div>
  );
}

export const WizardBody = ({ children }: { children: ReactNode }) => <div className={styles.body}>{children}</div>;

interface FootProps {
  back?: ReactNode;
  /** What holds at this station: 演练模式。 */
  note?: ReactNode;
  children: ReactNode;
}

/** 上一步 on the left; one solid button on the right. */
export const WizardFoot = ({ back, note, children }: FootProps) => (
  <footer className={styles.foot}>
    {back}
    {note && <span className="lab">{note}</span>}
    <div className={styles.end}>{children}</div>
  </footer>
);
