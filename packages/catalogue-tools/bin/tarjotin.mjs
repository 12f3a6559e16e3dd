#!/usr/bin/env node
import { existsSync } from 'node:fs';

// `tarjotin build --help | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new URL('../dist/es/commands/program.js', import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('tarjotin has not been built yet [not-built]\n→ Run `npm run build` at the root of the project.');
  process.exitCode = 2;
}
