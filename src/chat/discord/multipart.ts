/** Sends forms with files as bytes: the HTTP client that discord.js brings refuses the FormData that Node itself provides. */
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** As discord.js makes its requests, for forms too. */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const form = new Response(init.body);
  const headers = new Headers(init.headers as Record<string, string>);
  // It names the boundary between the parts.
  headers.set('content-type', form.headers.get('content-type') ?? '');
  const body = new Uint8Array(await form.arrayBuffer());
  return DefaultRestOptions.makeRequest(url, { ...init, headers: Object.fromEntries(headers), body });
};
