import type { Made, Value } from './sqlite.ts';
import type { Cell, Column } from './table.ts';

/** A table of a database, by the columns that tables of all formats have. */
export interface DatabaseTable<Row> {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The columns that tell a row from every other; of none, rows are numbered. */
  readonly key: readonly string[];
  /** Of columns that have the key of another table: which. */
  readonly refers?: Readonly<Record<string, string>>;
  /** Of columns of lists: what one of a list is called. It may have the key of another table. */
  readonly items?: Readonly<Record<string, string>>;
  /** The columns whose words can be searched. */
  readonly searched?: readonly string[];
}

/** Names a row that no one column alone does: in its table, in its lists and in what is searched. */
const NUMBER = 'row';

/** Keeps a table by its key alone, and that not twice. */
const WITHOUT_NUMBER = ' WITHOUT ROWID';

/** How words are searched: in any script, by any accents. */
const SEARCHED = "tokenize = 'unicode61 remove_diacritics 2'";

/**
 * A table as SQLite has it: its columns that are no lists; a table to each list, named after both
 * (`articles_topics`); and one to search its words (`paragraphs_fts`). What a column means is said in
 * the schema.
 */
export function databaseTable<Row>(table: DatabaseTable<Row>): Made[] {
  const { name, columns, rows, meaning } = table;
  const plain = columns.filter(({ type }) => type !== 'list');
  const number = numberOf(table);
  const filled = () =>
    rows.map((row, at) => [
      ...(number === undefined ? [] : [at + 1]),
      ...plain.map(({ value }) => valueOf(value(row))),
    ]);
  const unique = number === undefined ? 'PRIMARY KEY' : 'UNIQUE';
  const definitions = [
    ...(number === undefined ? [] : [number]),
    ...plain.map((column) => definitionOf(table, column)),
    ...(table.key.length < 2 ? [] : [{ sql: `${unique} (${table.key.join(', ')})` }]),
  ];
  const kept = number === undefined && table.key.length > 1 ? WITHOUT_NUMBER : '';
  return [
    { create: createTable(name, meaning, definitions) + kept, fill: { name, rows: filled } },
    ...columns.filter(({ type }) => type === 'list').map((column) => listOf(table, column)),
    ...searchOf(table),
  ];
}

interface Definition {
  readonly sql: string;
  readonly meaning?: string;
}

/** Of what nothing refers to by its number, and that is known by its columns, there is none. */
function numberOf<Row>({ key, columns, searched }: DatabaseTable<Row>): Definition | undefined {
  const isReferred = searched !== undefined || columns.some(({ type }) => type === 'list');
  if (key.length === 1 || (key.length > 1 && !isReferred)) return undefined;
  return { sql: `${NUMBER} INTEGER PRIMARY KEY`, meaning: 'Its number in this file.' };
}

function definitionOf<Row>(
  { key, refers = {} }: DatabaseTable<Row>,
  { name, type, meaning }: Column<Row>,
): Definition {
  const isKey = key.includes(name);
  const to = refers[name];
  const sql = [
    name,
    type === 'integer' || type === 'boolean' ? 'INTEGER' : 'TEXT',
    isKey ? (key.length === 1 ? 'NOT NULL PRIMARY KEY' : 'NOT NULL') : '',
    to === undefined ? '' : `REFERENCES ${to}`,
  ];
  return { sql: sql.filter(Boolean).join(' '), meaning };
}

/** The lists of a column: to each row as many rows as its list has. */
function listOf<Row>(table: DatabaseTable<Row>, column: Column<Row>): Made {
  const { refers = {}, items = {} } = table;
  const name = `${table.name}_${column.name}`;
  const item = items[column.name] ?? 'value';
  const [key = NUMBER] = table.key.length === 1 ? table.key : [];
  const keyOf = table.columns.find((one) => one.name === key);
  const to = refers[item] === undefined ? '' : ` REFERENCES ${refers[item]}`;
  const definitions = [
    { sql: `${key} ${keyOf === undefined ? 'INTEGER' : 'TEXT'} NOT NULL REFERENCES ${table.name}` },
    { sql: 'place INTEGER NOT NULL', meaning: 'Its place in the list, from 1.' },
    { sql: `${item} TEXT NOT NULL${to}` },
    { sql: `PRIMARY KEY (${key}, place)` },
  ];
  const filled = () =>
    table.rows.flatMap((row, at) => {
      const list = column.value(row);
      if (!Array.isArray(list)) return [];
      const id = keyOf === undefined ? at + 1 : valueOf(keyOf.value(row));
      return (list as readonly string[]).map((one, place) => [id, place + 1, one]);
    });
  const create = createTable(name, column.meaning, definitions) + WITHOUT_NUMBER;
  return { create, fill: { name, rows: filled } };
}

/** The words are not kept a second time: what is searched looks them up in the table. */
function searchOf({
  name,
  searched = [],
}: Pick<DatabaseTable<unknown>, 'name' | 'searched'>): Made[] {
  if (searched.length === 0) return [];
  const index = `${name}_fts`;
  const options = `content = '${name}', content_rowid = '${NUMBER}', ${SEARCHED}`;
  return [
    { create: `CREATE VIRTUAL TABLE ${index} USING fts5(${searched.join(', ')}, ${options})` },
    { create: `INSERT INTO ${index} (${index}) VALUES ('rebuild')` },
    { create: `INSERT INTO ${index} (${index}) VALUES ('optimize')` },
  ];
}

function createTable(name: string, meaning: string, definitions: readonly Definition[]): string {
  const lines = definitions.map((one, at) => {
    const comma = at === definitions.length - 1 ? '' : ',';
    return `  ${one.sql}${comma}${one.meaning === undefined ? '' : ` -- ${one.meaning}`}`;
  });
  return [`CREATE TABLE ${name} ( -- ${meaning}`, ...lines, ')'].join('\n');
}

function valueOf(cell: Cell): Value {
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' ? null : cell;
}
