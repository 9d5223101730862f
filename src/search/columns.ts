import type { Facts, FactValue } from './facts.ts';
import { eachField, type Field } from './query.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

/** Puts the facts of records into columns. */
export function columnsOf(
  records: readonly SearchRecord[],
  labels: SearchRecords['labels'],
): Facts {
  const made = eachField((field) => columnOf(field, records, labels));
  return {
    days: records.map(({ facts }) => facts.days),
    columns: eachField((field) => made[field].numbers),
    values: eachField((field) => made[field].values),
  };
}

function columnOf(field: Field, records: readonly SearchRecord[], labels: SearchRecords['labels']) {
  const numbers = new Map<string, number>();
  const column = records.map(({ facts }) =>
    facts[field].map((id) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return number;
    }),
  );
  const values: FactValue[] = [...numbers.keys()].map((id) => [id, labels[field][id] ?? id]);
  return { numbers: column, values };
}
