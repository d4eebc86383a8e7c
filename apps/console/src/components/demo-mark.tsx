import styles from './marks.module.css';

export const DemoMark = () => <span className={styles.demo}>演示</span>;
