import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** A statement that makes something, and the rows of a table that it has made. */
export interface Made {
  readonly create: string;
  readonly fill?: { readonly name: string; readonly rows: () => Iterable<readonly Value[]> };
}

/** What SQLite keeps; `null` is "not known". */
export type Value = string | number | null;

/**
 * A database as the bytes of a file of SQLite 3. The same tables give the same bytes, as long as
 * SQLite, which is Node's own, is the same. Throws where a row refers to none.
 */
export function writeDatabase(tables: readonly Made[]): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA page_size = 4096; BEGIN; PRAGMA defer_foreign_keys = ON');
    for (const { create, fill } of tables) {
      database.exec(create);
      if (fill !== undefined) insertRows(database, fill);
    }
    database.exec('COMMIT; VACUUM');
    return database.serialize();
  } finally {
    database.close();
  }
}

function insertRows(database: DatabaseSync, { name, rows }: NonNullable<Made['fill']>): void {
  let insert: StatementSync | undefined;
  for (const row of rows()) {
    insert ??= database.prepare(`INSERT INTO ${name} VALUES (${row.map(() => '?').join(', ')})`);
    insert.run(...row);
  }
}

/** Every cell of a database, by its bytes, one to a line: its pages run the cells of a row together. */
export function cellsOf(bytes: Uint8Array): string {
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(bytes);
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const rows = tables.flatMap(({ name }) =>
      database.prepare(`SELECT * FROM "${String(name)}"`).all(),
    );
    return rows.flatMap((row) => Object.values(row).map(String)).join('\n');
  } finally {
    database.close();
  }
}
