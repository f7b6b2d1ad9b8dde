export { isEmpty, type Progress, seedDemo } from './seed.ts';
