#!/usr/bin/env node
import { bring } from './bring/bring.mjs';

await bring('bin/newsroom/main.ts');
