// Copyright (c) lan.mcp_gateway contributors
// GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Translation between the two protocols of Prisma's query engine. The Python client speaks the older one, GraphQL text
// in and tagged values out; the WebAssembly engine only understands the newer one, JSON both ways.
import { parse } from 'graphql';

// Operators that may stand below a Json field; anything else below it is a field name again.
const JSON_OPERANDS = new Set([
  'equals', 'not', 'set', 'push', 'has', 'hasEvery', 'hasSome', 'in', 'notIn',
  'array_contains', 'array_starts_with', 'array_ends_with', 'lt', 'lte', 'gt', 'gte',
]);

// GraphQL operations are named <action><Model>. The order matters: a longer name stands before its beginning.
const ACTIONS = [
  [/^findUnique(.+)OrThrow$/, 'findUniqueOrThrow'],
  [/^findFirst(.+)OrThrow$/, 'findFirstOrThrow'],
  [/^findUnique(.+)$/, 'findUnique'],
  [/^findFirst(.+)$/, 'findFirst'],
  [/^findMany(.+)$/, 'findMany'],
  [/^createOne(.+)$/, 'createOne'],
  [/^createMany(.+)$/, 'createMany'],
  [/^updateOne(.+)$/, 'updateOne'],
  [/^updateMany(.+)$/, 'updateMany'],
  [/^deleteOne(.+)$/, 'deleteOne'],
  [/^deleteMany(.+)$/, 'deleteMany'],
  [/^upsertOne(.+)$/, 'upsertOne'],
  [/^aggregate(.+)$/, 'aggregate'],
  [/^groupBy(.+)$/, 'groupBy'],
];

/** Read {model: {field: type}} from the text of a Prisma schema. */
export function readModels(datamodel) {
  const models = {};
  for (const [, name, body] of datamodel.matchAll(/^\s*model\s+(\w+)\s*\{([\s\S]*?)^\s*\}/gm)) {
    models[name] = {};
    for (const line of body.split('\n')) {
      const field = line.match(/^\s*(\w+)\s+(\w+)(\[\])?\??/);
      if (field && !line.trim().startsWith('//')) models[name][field[1]] = field[2];
    }
  }
  return models;
}

/**
 * Return a function that turns the text of one GraphQL request into {body, alias}: the JSON text for the engine, and
 * the name under which the client expects the result.
 *
 * Values are rendered straight to JSON text, never parsed into numbers, so that big integers keep every digit.
 */
export function makeTranslator(models) {
  const quote = JSON.stringify;

  // In GraphQL a Json argument is a string that holds JSON; the engine would store a plain string as a JSON *string*,
  // so the text must be tagged.
  function renderJsonField(node) {
    switch (node.kind) {
      case 'StringValue':
        return `{"$type":"Json","value":${quote(node.value)}}`;
      case 'ListValue':
        return `[${node.values.map(renderJsonField).join(',')}]`;
      case 'ObjectValue': {
        const fields = node.fields.map(({ name, value }) =>
          `${quote(name.value)}:${JSON_OPERANDS.has(name.value) ? renderJsonField(value) : renderValue(value)}`);
        return `{${fields.join(',')}}`;
      }
      default:
        return renderValue(node);
    }
  }

  function renderValue(node, model) {
    switch (node.kind) {
      case 'IntValue':
      case 'FloatValue':
        return node.value;
      case 'StringValue':
      case 'EnumValue':
        return quote(node.value);
      case 'BooleanValue':
        return String(node.value);
      case 'NullValue':
        return 'null';
      case 'ListValue':
        return `[${node.values.map((item) => renderValue(item, model)).join(',')}]`;
      case 'ObjectValue':
        return renderFields(node.fields, model);
      default:
        throw new Error(`unsupported GraphQL value ${node.kind}`);
    }
  }

  // Names that are no field of the model (where, data, create, some, AND, compound keys) keep its context; a relation
  // changes it to the related model.
  function renderFields(fields, model) {
    const rendered = fields.map(({ name, value }) => {
      const type = models[model]?.[name.value];
      const text = type === 'Json' ? renderJsonField(value) : renderValue(value, models[type] ? type : model);
      return `${quote(name.value)}:${text}`;
    });
    return `{${rendered.join(',')}}`;
  }

  function renderSelection(selectionSet, model) {
    if (!selectionSet) return '{}';
    const rendered = selectionSet.selections.map((field) => {
      const key = quote(field.name.value);
      if (!field.selectionSet && !field.arguments?.length) return `${key}:true`;
      const type = models[model]?.[field.name.value];
      const inner = models[type] ? type : model;
      return `${key}:{"arguments":${renderFields(field.arguments || [], inner)},` +
        `"selection":${renderSelection(field.selectionSet, inner)}}`;
    });
    return `{${rendered.join(',')}}`;
  }

  function operation(name) {
    if (name === 'queryRaw' || name === 'executeRaw') return { action: name, model: null };
    for (const [pattern, action] of ACTIONS) {
      const match = name.match(pattern);
      if (match) return { action, model: match[1] };
    }
    throw new Error(`unknown operation ${name}`);
  }

  return function translate(text) {
    const root = parse(text, { noLocation: true }).definitions[0].selectionSet.selections[0];
    const { action, model } = operation(root.name.value);
    const body = `{${model ? `"modelName":${quote(model)},` : ''}"action":${quote(action)},` +
      `"query":{"arguments":${renderFields(root.arguments || [], model)},` +
      `"selection":${renderSelection(root.selectionSet, model)}}}`;
    return { body, alias: root.alias?.value || root.name.value };
  };
}

/** Turn the data of one engine answer into what the GraphQL protocol carries, under the client's alias. */
export function shapeData(data, alias) {
  const key = Object.keys(data || {})[0];
  const value = key === 'queryRaw' ? rawRows(data[key]) : untag(data?.[key]);
  return { data: { [alias]: value } };
}

// JSON protocol: {"$type": …, "value": …}. GraphQL protocol: a plain string for DateTime, Json, Bytes, Decimal, Enum.
function untag(value) {
  if (Array.isArray(value)) return value.map(untag);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$type === 'string' && 'value' in value) {
    if (value.$type !== 'BigInt') return value.value;
    const number = Number(value.value);
    return Number.isSafeInteger(number) ? number : value.value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, untag(inner)]));
}

// The engine returns raw results as {columns, types, rows}; the client expects one object a row, each value typed.
function rawRows(result) {
  if (Array.isArray(result) || !result?.columns) return result;
  return result.rows.map((row) =>
    Object.fromEntries(row.map((value, i) => [result.columns[i], rawValue(result.types[i], value)])));
}

function rawValue(type, value) {
  if (value === null || value === undefined) return { prisma__type: 'null', prisma__value: null };
  if (type.endsWith('-array')) {
    const itemType = type.slice(0, -'-array'.length);
    return { prisma__type: 'array', prisma__value: value.map((item) => rawValue(itemType, item)) };
  }
  return { prisma__type: type, prisma__value: value };
}
