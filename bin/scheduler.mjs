#!/usr/bin/env node
import { bring } from './bring/bring.mjs';

// The long form of the scheduler's test; `npm test` runs a short one.
process.env.COPYDESK_SCHEDULED ??= '2000';
process.env.COPYDESK_SCHEDULED_WITHIN ??= '60';
process.argv.push('e2e/scheduler/');
await bring('bin/test/main.ts');
