// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: node hcl.mjs FOLDER < {"name": "text", …}
//
// Writes {"name": {"document": …, "expressions": {"${…}": …}} or {"error": "…"}, …}: each text as Terraform's own parser reads
// it, and what stands in its expressions. FOLDER is what prepare.sh prints.

import { createRequire } from "node:module";
import { readFileSync, writeSync } from "node:fs";

const { parse, getExpressionAst } = createRequire(`${process.argv[2]}/`)("@cdktf/hcl2json");

/** "${…}" and nothing else. In a literal, hcl2json leaves "$${" as it is. */
const EXPRESSION = /^\$\{([^]*)\}$/;

function* stringsIn(value) {
  if (typeof value === "string") yield value;
  else if (value && typeof value === "object") for (const inner of Object.values(value)) yield* stringsIn(inner);
}

/** What @p ast refers to, the functions that it calls and the strings in it. */
function describe(ast, found = { references: [], functions: [], strings: [] }) {
  if (ast.type === "scopeTraversal") found.references.push(ast.meta.traversal.map((step) => step.segment.replace(/^"|"$/g, "")));
  else if (ast.type === "function") found.functions.push(ast.meta.name);
  else if (ast.type === "literalValue" && ast.meta.type === "string") found.strings.push(ast.meta.value);
  for (const child of ast.children ?? []) describe(child, found);
  return found;
}

async function read(name, text) {
  const document = await parse(`${name}.tf`, text);
  const expressions = {};
  for (const string of stringsIn(document)) {
    const [, inner] = EXPRESSION.exec(string) ?? [];
    if (inner !== undefined && !(string in expressions)) {
      const ast = await getExpressionAst(`${name}.tf`, inner);
      expressions[string] = { type: ast.type, ...describe(ast) };
    }
  }
  return { document, expressions };
}

const answer = {};
for (const [name, text] of Object.entries(JSON.parse(readFileSync(0, "utf8"))))
  answer[name] = await read(name, text).catch((error) => ({ error: error.message }));
// The parser is a program of Go that never ends by itself.
const bytes = Buffer.from(JSON.stringify(answer));
for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
process.exit(0);
