import { expect, test } from 'vitest';
import { harmless } from './harmless-output.ts';
import { script } from './script.ts';
import { InputError } from '../src/domain/problem.ts';

function outputs(isTTY: boolean) {
  const said: string[] = [];
  const output = { isTTY, write: (text: string) => said.push(text) };
  return { said, output };
}

test('what a terminal would obey is shown by its code', () => {
  const { said, output } = outputs(true);
  harmless(output).write('a\u001b[2J\u009b2Jb\u0007\r\u202etxt.exe\u2066\tc\n');
  expect(said).toEqual(['a\\u001b[2J\\u009b2Jb\\u0007\\u000d\\u202etxt.exe\\u2066\tc\n']);
});

test('how far a script is stands in one line, which it empties', () => {
  const { said, output } = outputs(true);
  harmless(output).write('\r\u001b[K3 of 4\r\u001b[K');
  expect(said).toEqual(['\r\u001b[K3 of 4\\u000d\\u001b[K']);
});

test('a script tells problems harmlessly, and gives programs what it gives byte for byte', async () => {
  const problem = { file: 'a\u001b]0;x\u0007.txt', what: 'It is at fault.', remedy: 'Mend it.' };
  const [toProgram, toTerminal, told] = [outputs(false), outputs(true), outputs(false)];
  const main = script('npm run it', (_, io) => {
    io.stdout.write('"a\u001b[2J"\r\n');
    throw new InputError([problem]);
  });
  for (const { output } of [toProgram, toTerminal]) {
    const io = { env: {}, stdin: process.stdin, stdout: output, stderr: told.output };
    expect(await main([], io)).toBe(1);
  }
  expect(toProgram.said).toEqual(['"a\u001b[2J"\r\n']);
  expect(toTerminal.said).toEqual(['"a\\u001b[2J"\\u000d\n']);
  expect(told.said[0]).toBe('a\\u001b]0;x\\u0007.txt: It is at fault. Mend it.\n');
});
