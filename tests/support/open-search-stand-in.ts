import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;
type Source = Json & { facets?: Record<string, string[]> };
interface Stored {
  id: string;
  source: Source;
}
interface Index {
  meta: Json;
  documents: Map<string, Source>;
}
interface Scored extends Stored {
  score: number;
}

/**
 * The part of OpenSearch's HTTP API that the product speaks, on loopback: aliases, mappings with `_meta`, bulk, and the
 * queries, sorts, aggregations and collapsing it sends. It refuses what it does not know. It is no OpenSearch: how the real
 * one scores, refreshes and limits is not shown by it.
 */
export class OpenSearchStandIn {
  private readonly indices = new Map<string, Index>();
  private readonly aliases = new Map<string, string>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const [status, answer] = this.answer(request.method ?? '', request.url ?? '', body);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://reader:secret@127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(method: string, url: string, body: string): [number, unknown] {
    const [name = '', action] = url.replace(/\?.*/, '').slice(1).split('/');
    if (name === '_bulk') return this.bulk(body);
    const json = body ? (JSON.parse(body) as Json) : {};
    if (name === '_aliases') return this.move(json);
    if (method === 'PUT' && !action) {
      this.indices.set(name, { meta: {}, documents: new Map() });
      return [200, { acknowledged: true }];
    }
    const real = this.aliases.get(name) ?? name;
    const index = this.indices.get(real);
    if (!index) return [404, { error: { type: 'index_not_found_exception' } }];
    if (method === 'DELETE') return [200, { acknowledged: this.indices.delete(real) }];
    if (action === '_mapping' && method === 'GET') return [200, { [real]: { mappings: { _meta: index.meta } } }];
    if (action === '_mapping') {
      Object.assign(index.meta, json['_meta']);
      return [200, { acknowledged: true }];
    }
    if (action === '_search') return [200, search(index, json)];
    return [405, { error: `${method} ${url}` }];
  }

  private bulk(body: string): [number, unknown] {
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
    for (let at = 0; at < lines.length; at += 1) {
      const [[action, target] = []] = Object.entries(lines[at] ?? {}) as [string, { _index: string; _id: string }][];
      const documents = this.indices.get(target?._index ?? '')?.documents;
      if (action === 'delete') documents?.delete(target?._id ?? '');
      else documents?.set(target?._id ?? '', lines[(at += 1)] ?? {});
    }
    return [200, { errors: false }];
  }

  private move({ actions }: Json): [number, unknown] {
    for (const action of actions as { add?: { index: string; alias: string }; remove_index?: { index: string } }[]) {
      if (action.add) this.aliases.set(action.add.alias, action.add.index);
      if (action.remove_index) this.indices.delete(action.remove_index.index);
    }
    return [200, { acknowledged: true }];
  }
}

function search({ documents }: Index, body: Json): unknown {
  const all = [...documents].map(([id, source]) => ({ id, source }));
  const matched = all.flatMap((stored): Scored[] => {
    const score = scoreOf(body['query'], stored.source);
    return score === null ? [] : [{ ...stored, score }];
  });
  const kept = matched.filter(({ source }) => !body['post_filter'] || scoreOf(body['post_filter'], source) !== null);
  const sorted = kept.sort(by(body['sort'] as Json[] | undefined));
  const collapse = body['collapse'] as { field: string; inner_hits: { size: number; sort: Json[] } } | undefined;
  const from = Number(body['from'] ?? 0);
  const hits = collapse ? collapsed(sorted, collapse) : sorted.map(hit);
  return {
    hits: { total: { value: kept.length }, hits: hits.slice(from, from + Number(body['size'] ?? 10)) },
    aggregations: Object.fromEntries(
      Object.entries((body['aggs'] ?? {}) as Record<string, Json>).map(([key, agg]) => [key, aggregated(agg, matched)]),
    ),
  };
}

const hit = ({ id, source, score }: Scored) => ({ _id: id, _score: score, _source: source });

function collapsed(sorted: Scored[], { field, inner_hits: { size } }: { field: string; inner_hits: { size: number } }) {
  const groups = new Map<string, Scored[]>();
  for (const one of sorted) {
    const key = valuesOf(one.source, field).join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({
    ...hit(group[0] as Scored),
    inner_hits: { best: { hits: { hits: group.slice(0, size).map(hit) } } },
  }));
}

function aggregated({ filter, aggs }: Json, matched: readonly Scored[]): unknown {
  const inside = matched.filter(({ source }) => scoreOf(filter, source) !== null);
  const values = (aggs as { values?: { terms: { field: string } } } | undefined)?.values;
  const counts = new Map<string, number>();
  for (const { source } of values ? inside : [])
    for (const value of valuesOf(source, values?.terms.field ?? '')) counts.set(value, (counts.get(value) ?? 0) + 1);
  const buckets = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => ({ key, doc_count: count }));
  return { doc_count: inside.length, ...(values && { values: { buckets } }) };
}

function by(sort: Json[] = [{ _score: 'desc' }]): (a: Scored, b: Scored) => number {
  const keyOf = (field: string, rule: unknown, { score, source }: Scored): number => {
    if (field === '_score') return -score;
    if (field === '_script') {
      // The one script there is: what is ahead by its day, what has no end, what is over.
      const { today } = (rule as { script: { params: { today: number } } }).script.params;
      const day = source['deadline'] as number | null;
      return day === null ? 1e7 : day >= today ? day : 2e7 - day;
    }
    return -Number(source[field]);
  };
  return (a, b) => {
    for (const rule of sort)
      for (const [field, how] of Object.entries(rule)) {
        const difference = keyOf(field, how, a) - keyOf(field, how, b);
        if (difference !== 0) return difference;
      }
    return 0;
  };
}

/** Values of a field; of a text its words, as the whitespace analyzer gives them. */
function valuesOf(source: Source, field: string): string[] {
  const value = field.split('.').reduce<unknown>((inside, key) => (inside as Json | undefined)?.[key], source);
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return [String(value)];
  return typeof value === 'string' ? value.split(' ').filter(Boolean) : [];
}

/** Null: does not match. */
function scoreOf(query: unknown, source: Source): number | null {
  const [[kind, rule] = ['match_all', {}]] = Object.entries((query ?? {}) as Json);
  const [[field, how] = ['', '']] = Object.entries(rule as Json);
  const values = (): string[] => valuesOf(source, field);
  switch (kind) {
    case 'match_all':
      return 1;
    case 'term':
      return values().includes(String(how)) ? 1 : null;
    case 'terms':
      return values().some((value) => (how as string[]).includes(value)) ? 1 : null;
    case 'prefix':
      return values().some((value) => value.startsWith(String(how))) ? 1 : null;
    case 'range':
      return Number(source[field]) <= (how as { lte: number }).lte ? 1 : null;
    case 'match':
      return matchScore(how as MatchRule, values());
    case 'constant_score': {
      const { filter, boost } = rule as { filter: unknown; boost: number };
      return scoreOf(filter, source) === null ? null : boost;
    }
    case 'dis_max': {
      const scores = (rule as { queries: unknown[] }).queries.map((one) => scoreOf(one, source));
      const matching = scores.filter((score) => score !== null);
      return matching.length > 0 ? Math.max(...matching) : null;
    }
    case 'bool':
      return boolScore(rule as BoolRule, source);
    default:
      throw new Error(`the stand-in does not know ${kind}`);
  }
}

interface MatchRule {
  query: string;
  operator?: 'and';
  minimum_should_match?: number;
}
function matchScore(
  { query, operator, minimum_should_match: least = 1 }: MatchRule,
  values: readonly string[],
): number | null {
  const wanted = query.split(' ');
  const found = wanted.filter((word) => values.includes(word)).length;
  return found >= (operator === 'and' ? wanted.length : least) ? found : null;
}

interface BoolRule {
  must?: unknown[];
  filter?: unknown[];
  should?: unknown[];
  minimum_should_match?: number;
}
function boolScore(
  { must = [], filter = [], should = [], minimum_should_match: told }: BoolRule,
  source: Source,
): number | null {
  const needed = must.map((one) => scoreOf(one, source));
  if (needed.includes(null) || filter.some((one) => scoreOf(one, source) === null)) return null;
  const optional = should.map((one) => scoreOf(one, source)).filter((score) => score !== null);
  const least = told ?? (must.length + filter.length === 0 && should.length > 0 ? 1 : 0);
  if (optional.length < least) return null;
  return [...needed, ...optional].reduce<number>((sum, score) => sum + (score ?? 0), 0);
}
