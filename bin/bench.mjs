#!/usr/bin/env node
import { bring } from './bring/bring.mjs';

await bring('bench/main.ts');
