/** Finds the folder of reference data beside the project, which not every checkout has. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './casewire.ts';

/** The path of reference data, or null; prints once why tests that need it are skipped. */
export function sharedData(path: string): string | null {
  const full = join(projectRoot, '..', 'shared', path);
  if (existsSync(full)) return full;
  process.stdout.write(`skipped: the reference data ${path} is not beside this checkout\n`);
  return null;
}
