import type { DataSource } from 'typeorm';

/** Everything the database holds, a row a text: what somebody with a dump would read. */
export async function everyRow(dataSource: DataSource): Promise<string[]> {
  const texts: string[] = [];
  for (const { tablePath } of dataSource.entityMetadatas) {
    const rows: object[] = await dataSource.query(`SELECT * FROM ${tablePath}`);
    texts.push(...rows.map((row) => `${tablePath} ${JSON.stringify(row)}`));
  }
  return texts;
}
