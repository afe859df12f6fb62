/** The frame of every page: head, skip link, footer. No script, and nothing from elsewhere. */
import { type Html, html } from './message-html.ts';

export function layout(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Casewire</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">To the content</a>
${body}
<footer class="small"><p>Casewire reports what courts, agencies and the press say, with sources. It is not legal advice.</p></footer>
</body>
</html>`;
}
