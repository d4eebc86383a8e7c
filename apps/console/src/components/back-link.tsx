import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './page-frame.module.css';

type Props = Pick<LinkProps, 'to' | 'params' | 'search'> & { label: string };

/** The way up, above the content. */
export const BackLink = ({ label, ...to }: Props) => (
  <Link {...to} className={styles.back}>
    <ArrowLeftOutlined aria-hidden />
    {label}
  </Link>
);
