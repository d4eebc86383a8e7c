import { describe, expect, it } from '@jest/globals';
import { UsageError, type Command } from './command.js';
import { helpText, readCommandLine } from './command-line.js';

const run = () => Promise.resolve();
const commands: Command[] = [
  { name: 'migrate', usage: '', summary: '建库', run },
  {
    name: 'user create',
    usage: '--name 姓名 [--force]',
    summary: '新建',
    run,
    options: { name: { type: 'string' }, force: { type: 'boolean' } },
  },
  { name: 'user disable', usage: '账号', summary: '停用', words: 1, run },
];
const read = (...typed: string[]) => readCommandLine(commands, typed);

describe('the command line', () => {
  it('finds a command of two words with its options and flags', () => {
    const called = read('user', 'create', '--name', '张三', '--force');
    expect(called).toMatchObject({ command: { name: 'user create' }, options: { name: '张三' } });
    expect([...(called?.flags ?? [])]).toEqual(['force']);
  });

  it('hands over the words that follow', () => {
    expect(read('user', 'disable', 'li-si')?.words).toEqual(['li-si']);
  });

  it.each([[], ['help'], ['--help'], ['migrate', '--help']])('asks for help with %j', (...typed) => {
    expect(read(...typed)).toBeNull();
  });

  it.each([['user'], ['drop'], ['migrate', 'now'], ['user', 'disable'], ['user', 'create', '--password', 'x']])(
    'refuses %s %s',
    (...typed) => {
      expect(() => read(...typed)).toThrow(UsageError);
    },
  );

  it('says every command in its help', () => {
    for (const { name, summary } of commands)
      expect(helpText(commands)).toMatch(new RegExp(`market ${name}[^]*${summary}`));
  });
});
