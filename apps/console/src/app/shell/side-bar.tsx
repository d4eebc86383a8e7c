import {
  AlertOutlined,
  AuditOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ContactsOutlined,
  DashboardOutlined,
  DatabaseOutlined,
  EnvironmentOutlined,
  ExceptionOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FlagOutlined,
  GlobalOutlined,
  SafetyCertificateOutlined,
  CloudDownloadOutlined,
  ImportOutlined,
  KeyOutlined,
  LinkOutlined,
  ScheduleOutlined,
  SolutionOutlined,
  IdcardOutlined,
  InteractionOutlined,
  TeamOutlined,
  UnorderedListOutlined,
  SendOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useActor } from '../../platform/session';
import { mayOpen, pageGroups, type Page } from '../pages';
import mark from '../../components/brand/mark.svg';
import wordmark from '../../components/brand/wordmark.svg';
import styles from './side-bar.module.css';
import { useBadges } from './use-badges';
import { UserBlock } from './user-block';

const icons: Record<Page['path'], ReactNode> = {
  '/overview': <DashboardOutlined aria-hidden />,
  '/map': <EnvironmentOutlined aria-hidden />,
  '/requests': <InteractionOutlined aria-hidden />,
  '/bureaus': <ContactsOutlined aria-hidden />,
  '/records': <DatabaseOutlined aria-hidden />,
  '/import': <ImportOutlined aria-hidden />,
  '/feeds': <CloudDownloadOutlined aria-hidden />,
  '/verification': <FileProtectOutlined aria-hidden />,
  '/rounds': <ScheduleOutlined aria-hidden />,
  '/lists': <UnorderedListOutlined aria-hidden />,
  '/portals': <LinkOutlined aria-hidden />,
  '/broker-requests': <SolutionOutlined aria-hidden />,
  '/contests': <FlagOutlined aria-hidden />,
  '/challenges': <AuditOutlined aria-hidden />,
  '/objections': <AlertOutlined aria-hidden />,
  '/seats': <FileDoneOutlined aria-hidden />,
  '/agreements': <SolutionOutlined aria-hidden />,
  '/corrections': <ExceptionOutlined aria-hidden />,
  '/services': <CalendarOutlined aria-hidden />,
  '/claims': <IdcardOutlined aria-hidden />,
  '/text-reviews': <FileTextOutlined aria-hidden />,
  '/accounts': <TeamOutlined aria-hidden />,
  '/approvals': <CheckSquareOutlined aria-hidden />,
  '/networks': <GlobalOutlined aria-hidden />,
  '/substitutes': <SwapOutlined aria-hidden />,
  '/dispatches': <SendOutlined aria-hidden />,
  '/access': <KeyOutlined aria-hidden />,
  '/audit': <FileSearchOutlined aria-hidden />,
  '/evidence': <SafetyCertificateOutlined aria-hidden />,
};

/** The menu: only what the actor may open. */
export function SideBar() {
  const actor = useActor();
  const badges = useBadges();
  const menu = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    menu.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  const groups = pageGroups
    .map(({ title, pages }) => ({ title, pages: pages.filter((page) => mayOpen(actor, page)) }))
    .filter(({ pages }) => pages.length > 0);
  return (
    <aside className={styles.side}>
      <Link to="/" className={styles.brand}>
        <img src={mark} width={28} height={28} alt="" />
        <img src={wordmark} height={15} alt="沿沪宁协同创新集市" />
      </Link>
      <nav aria-label="主菜单" ref={menu}>
        {groups.map(({ title, pages }) => (
          <div key={title}>
            {title && <p>{title}</p>}
            {pages.map((page) => (
              <Link key={page.path} to={page.path} activeOptions={{ includeSearch: false }}>
                {icons[page.path]}
                {page.title}
                {badges[page.path] ? <b className="num">{badges[page.path]}</b> : null}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <UserBlock />
    </aside>
  );
}
