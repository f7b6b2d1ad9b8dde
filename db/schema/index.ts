export * from './bylines.ts';
export * from './checks.ts';
export * from './columns.ts';
export * from './former-slugs.ts';
export * from './fronts.ts';
export * from './hands.ts';
export * from './holds.ts';
export * from './house.ts';
export * from './ledger.ts';
export * from './letters.ts';
export * from './live.ts';
export * from './live-coverage.ts';
export * from './live-days.ts';
export * from './looks.ts';
export * from './machines.ts';
export * from './notices.ts';
export * from './packages.ts';
export * from './pictures.ts';
export * from './planning.ts';
export * from './presence.ts';
export * from './publications.ts';

export * from './reads.ts';

export * from './redirects.ts';

export * from './schedules.ts';
export * from './searching.ts';
export * from './sign-offs.ts';
export * from './staff.ts';
export * from './stories.ts';
export * from './style.ts';
export * from './talk.ts';
export * from './themes.ts';
export * from './views.ts';
