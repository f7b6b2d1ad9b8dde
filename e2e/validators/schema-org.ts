import path from 'node:path';
import ts from 'typescript';
import { root } from '#bin/root.ts';

/**
 * Holds structured data against schema.org's vocabulary: as TypeScript's types of it (`schema-dts`), which know every
 * type, what it may have, and of which kind.
 * @param data each piece of JSON-LD by the address of its page
 * @returns one line a finding
 */
export function vocabularyFindings(data: { of: string; json: string }[]): string[] {
  const file = path.join(root, 'e2e/validators/told.ts');
  const lines = data.map(({ json }, n) => `export const told${n}: WithContext<Thing> | Graph = ${json};`);
  const text = [`import type { Graph, Thing, WithContext } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const given = host.getSourceFile.bind(host);
  const { fileExists, readFile } = host;
  host.getSourceFile = (name, ...others) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true) : given(name, ...others);
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? text : readFile.call(host, name));
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText }) => {
    const line = text.slice(0, start).split('\n').length - 2;
    return `${data[line]?.of}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 600)}`;
  });
}
