import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { CursorPages } from '../platform/cursor-pages';
import { countText } from '../platform/count-text';
import styles from './pager.module.css';

interface Props {
  pages: CursorPages;
  nextCursor: string | null;
  total?: number | undefined;
  note?: string;
}

/** 上一页、下一页：the server pages by cursor, so there are no page numbers to jump to. */
export const Pager = ({ pages, nextCursor, total, note }: Props) => (
  <footer className={styles.pager}>
    <span className="lab">
      {total !== undefined && (
        <>
          <span className="num">{countText(total)}</span> 条，
        </>
      )}
      第 <span className="num">{pages.page}</span> 页
    </span>
    {note && <span className="cap">{note}</span>}
    <span className={styles.buttons}>
      <Button icon={<LeftOutlined aria-hidden />} disabled={!pages.previous} onClick={pages.previous}>
        上一页
      </Button>
      <Button
        icon={<RightOutlined aria-hidden />}
        iconPlacement="end"
        disabled={!nextCursor}
        onClick={() => nextCursor && pages.next(nextCursor)}
      >
        下一页
      </Button>
    </span>
  </footer>
);
