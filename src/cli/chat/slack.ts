/** Wires Slack to this installation, where both of its tokens are set. */
import type { Desk } from '../../chat/desk.ts';
import type { Slack } from '../../chat/slack/open.ts';
import type { Problem } from '../../problem.ts';
import { spaceLost } from '../../work/tell/places-lost.ts';
import type { Bot } from '../bot.ts';

/** Null where a token is missing; one without the other is told. `refused` hears when Slack refuses the bot itself. */
export async function openSlackFor(bot: Bot, desk: Desk, refused: (problem: Problem) => void): Promise<Slack | null> {
  const { db, now, log, terminal } = bot;
  const { secrets, slackApiUrl, slack } = bot.installation.settings;
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = secrets;
  if (botToken === null || appToken === null) {
    const missing = botToken === null ? 'SLACK_BOT_TOKEN' : 'SLACK_APP_TOKEN';
    if (botToken !== appToken)
      terminal.notice(`Slack is left out: ${missing} is not set; Socket Mode needs both tokens.`);
    return null;
  }
  // Loaded only where it is used: it is large.
  const { openSlack } = await import('../../chat/slack/open.ts');
  return openSlack({ botToken, appToken, apiUrl: slackApiUrl, whoMay: slack.mayChange }, desk, {
    refused: (what) => {
      const remedy = 'give SLACK_BOT_TOKEN and SLACK_APP_TOKEN the tokens that the app’s pages show, and start again';
      const problem: Problem = { code: 'PLATFORM_REFUSED', where: 'Slack', what: `Slack answered ${what}`, remedy };
      log.error({ code: problem.code, what }, 'slack refused');
      refused(problem);
    },
    note: (what) => log.info({ platform: 'slack', what }, 'slack'),
    connected: (workspace) => terminal.notice(`Slack: connected to ${workspace}.`),
    workspaceGone: async (workspace) => {
      const count = await spaceLost(db, { platform: 'slack', space: workspace }, now());
      terminal.notice(`Slack: removed from workspace ${workspace}; ${count} subscriptions are kept for 30 days.`);
    },
  });
}
