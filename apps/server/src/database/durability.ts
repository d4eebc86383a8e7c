import type { DataSource } from 'typeorm';

/** An acknowledged write must survive a power cut (security.md C3): refuse to start on a server set up otherwise. */
export async function assertDurable(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type === 'better-sqlite3') return;
  const rows: { name: string; value: string }[] = await dataSource.query(
    "SELECT LOWER(variable_name) AS name, variable_value AS value FROM information_schema.global_variables WHERE variable_name IN ('innodb_flush_log_at_trx_commit', 'sync_binlog', 'log_bin')",
  );
  const setting = new Map(rows.map((row) => [row.name, row.value]));
  const wrong = [
    ...(setting.get('innodb_flush_log_at_trx_commit') === '1' ? [] : ['innodb_flush_log_at_trx_commit=1']),
    ...(setting.get('log_bin') === 'ON' && setting.get('sync_binlog') !== '1' ? ['sync_binlog=1'] : []),
  ];
  if (wrong.length > 0) throw new Error(`数据库要先设置 ${wrong.join('、')}，否则断电会丢已确认的数据`);
}
