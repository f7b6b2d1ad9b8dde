#!/usr/bin/env node
import { bring } from './bring/bring.mjs';

process.argv.push('e2e/embargo/');
await bring('bin/test/main.ts');
