/** Copies a SQLite database into another file while a bot goes on writing to it. */
import { existsSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { problemError } from '../problem.ts';

/**
 * Writes a copy of `file` as it is at one moment to `target`, and checks it. Gives how many pages were copied. Raises DB_BACKUP when the target is
 * there already or cannot be written, or when the copy is not sound; a broken copy is taken away again.
 */
export async function backUp(file: string, target: string): Promise<number> {
  if (existsSync(target))
    throw problemError(
      'DB_BACKUP',
      target,
      'there is a file of that name already',
      'choose another name, or move it away',
    );
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    const pages = await backup(source, target);
    checkCopy(target);
    return pages;
  } catch (error) {
    rmSync(target, { force: true });
    const what = error instanceof Error ? error.message : String(error);
    throw problemError(
      'DB_BACKUP',
      target,
      `the copy could not be made (${what})`,
      'name a folder with room in which this user may write',
    );
  } finally {
    source.close();
  }
}

function checkCopy(target: string): void {
  const copy = new DatabaseSync(target, { readOnly: true });
  try {
    const row = copy.prepare('pragma integrity_check').get();
    const said = String(row?.integrity_check);
    if (said !== 'ok') throw new Error(said);
  } finally {
    copy.close();
  }
}
