import * as z from 'zod';

interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
}

/**
 * A response schema for fast-json-stringify, which drops every property the schema does not list.
 * Unions it would have to validate are opened: `T | null` becomes nullable T, other unions plain JSON.
 */
export function responseSchema(schema: z.core.$ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'output', reused: 'inline' }) as JsonSchema;
  delete json.$schema;
  return simplify(json);
}

function simplify(schema: JsonSchema): JsonSchema {
  if (schema.anyOf) {
    const others = schema.anyOf.filter((branch) => branch.type !== 'null');
    const [only] = others;
    return only && others.length === 1 ? { ...simplify(only), nullable: true } : {};
  }
  const { pattern: _pattern, propertyNames: _names, ...kept } = schema;
  return {
    ...kept,
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => [key, simplify(value)])),
    }),
    ...(schema.items && { items: simplify(schema.items) }),
    ...(schema.additionalProperties &&
      typeof schema.additionalProperties === 'object' && { additionalProperties: true }),
  };
}
