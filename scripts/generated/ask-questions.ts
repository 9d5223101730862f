import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A question, and what answering it took. */
export interface Answer {
  readonly question: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly milliseconds: number;
}

const FOLDER = join(import.meta.dirname, 'questions');
const TABLES = 'tables';
const QUESTIONS = ['who-said-what', 'coverage', 'first-mention', 'same-words', 'not-known'];

/** Loads the exports of a built site into DuckDB, and asks the questions of a historian. */
export async function askQuestions(dist: string): Promise<Answer[]> {
  const database = await DuckDBInstance.create(':memory:', { file_search_path: dist });
  const connection = await database.connect();
  try {
    const answers: Answer[] = [];
    for (const name of [TABLES, ...QUESTIONS]) {
      const sql = readFileSync(join(FOLDER, `${name}.sql`), 'utf8');
      const [, question = name] = /^-- (.*)/.exec(sql) ?? [];
      const started = performance.now();
      const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
      answers.push({ question, rows, milliseconds: performance.now() - started });
    }
    return answers;
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}
