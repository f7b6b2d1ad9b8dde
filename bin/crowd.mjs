#!/usr/bin/env node
import { bring } from './bring/bring.mjs';

// The long form of the crowd's test; `npm test` runs a short one.
process.env.COPYDESK_CROWD ??= '20000';
process.env.COPYDESK_CROWD_CONNECTIONS ??= '500';
process.env.COPYDESK_CROWD_PAGES ??= '2000';
process.argv.push('e2e/crowd/');
await bring('bin/test/main.ts');
