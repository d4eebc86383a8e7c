import type { FieldIssue, Route } from '@market/contract/shared';
import * as z from 'zod';
import { DomainError } from './domain-error.js';

z.config(z.locales.zhCN());

interface RawInput {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Parses every part the route declares; a part it does not declare must be empty. */
export function parseInput(route: Route, raw: RawInput): Record<string, unknown> {
  const issues: FieldIssue[] = [];
  const parsed: Record<string, unknown> = {};
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = route[part];
    if (schema) {
      const result = z.safeParse(schema, raw[part] ?? {});
      if (result.success) parsed[part] = result.data;
      else issues.push(...result.error.issues.map(explain));
    } else if (part === 'body' && route.upload) continue;
    else if (hasContent(raw[part])) issues.push({ path: part, message: '这里不收任何内容' });
  }
  if (issues.length > 0) throw new DomainError('invalidInput', issues.slice(0, 50));
  return parsed;
}

const hasContent = (part: unknown): boolean =>
  part !== null && part !== undefined && (typeof part !== 'object' || Object.keys(part).length > 0);

function explain(issue: z.core.$ZodIssue): FieldIssue {
  return { path: issue.path.join('.'), message: hint(issue) };
}

/** The library's own texts, but where they would show a pattern or name a key in English. */
function hint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `没有这个字段：${issue.keys.join('、')}`;
  return issue.code === 'invalid_format' && issue.format === 'regex' ? '格式不对' : issue.message;
}
