export * from '../src/content-files.ts';
