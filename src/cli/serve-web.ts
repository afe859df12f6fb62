/** Starts the pages beside the bot, where the settings want them. */
import { ProblemError, problemLine } from '../problem.ts';
import type { WebServer } from '../web/server.ts';
import type { Bot } from './bot.ts';

/** A page that cannot be served is told, and holds up nothing else. */
export async function serveWeb(bot: Bot): Promise<WebServer | null> {
  try {
    // Loaded only where it is wanted.
    const { openWeb } = await import('./web.ts');
    const web = await openWeb(bot.installation.settings, bot.installation, bot.db, bot.now);
    if (web !== null) bot.terminal.notice(`The case page: ${web.url}`);
    return web;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) bot.terminal.notice(problemLine(problem));
    return null;
  }
}
