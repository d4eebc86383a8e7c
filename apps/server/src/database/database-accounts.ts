/** What is written once: not even the server's own account may change or remove a row. */
const appendOnly = ['audit_entry', 'evidence_link', 'evidence_root'];
const readOnly = ['migrations', 'migration_lock'];

export const databaseAccountKinds = ['app', 'migrate', 'audit', 'backup'] as const;
export type DatabaseAccountKind = (typeof databaseAccountKinds)[number];

export interface DatabaseAccounts {
  database: string;
  tables: readonly string[];
  /** As MySQL writes it: '%' for everywhere. */
  host: string;
  accounts: Record<DatabaseAccountKind, { name: string; password: string }>;
}

/**
 * SQL for MariaDB and MySQL that makes four accounts, to be run by the administrator of the database after every
 * migration that adds a table: the server's, which cannot change the audit trail; one for migrations; one that reads
 * the trail and the evidence and nothing else; one for backups. security.md U3.
 */
export function databaseAccountStatements({ database, tables, host, accounts }: DatabaseAccounts): string[] {
  const user = (kind: DatabaseAccountKind) => `'${accounts[kind].name}'@'${host}'`;
  const table = (name: string) => `\`${database}\`.\`${name}\``;
  const grant = (rights: string, on: string, to: DatabaseAccountKind) => `GRANT ${rights} ON ${on} TO ${user(to)}`;
  const changed = tables.filter((name) => !appendOnly.includes(name) && !readOnly.includes(name));
  return [
    ...databaseAccountKinds.map(
      (kind) => `CREATE USER IF NOT EXISTS ${user(kind)} IDENTIFIED BY '${accounts[kind].password}'`,
    ),
    ...changed.map((name) => grant('SELECT, INSERT, UPDATE, DELETE', table(name), 'app')),
    ...appendOnly.map((name) => grant('SELECT, INSERT', table(name), 'app')),
    ...readOnly.map((name) => grant('SELECT', table(name), 'app')),
    grant('ALL PRIVILEGES', `\`${database}\`.*`, 'migrate'),
    ...[...appendOnly, 'chain_head'].map((name) => grant('SELECT', table(name), 'audit')),
    grant('SELECT, LOCK TABLES, SHOW VIEW, TRIGGER', `\`${database}\`.*`, 'backup'),
  ];
}
