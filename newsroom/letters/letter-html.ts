import type { LetterParts } from './composing.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');

const fonts = {
  en: "Georgia, 'Times New Roman', serif",
  ko: "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif",
};

/**
 * A letter as HTML that mail programs show: styles beside the words, for many leave out a sheet; a sheet for the dark.
 * Nothing in it is fetched, so that nobody learns whether it was opened.
 */
export function letterAsHtml(parts: LetterParts): string {
  const { language, house, stories } = parts;
  const sans = "-apple-system, 'Segoe UI', Roboto, 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif";
  const small = `margin:0;font:14px/1.5 ${sans};color:#55565c`;
  const shown = stories.map(
    (story) => `<div style="padding:20px 0;border-top:1px solid #d9d4c8" class="rule">
<p style="margin:0 0 4px;font:600 13px/1.4 ${sans};color:#9d2b1c" class="accent">${safe(story.section)}</p>
<h2 style="margin:0;font:700 21px/1.3 ${fonts[language]}"><a href="${safe(story.url)}" style="color:#1a1b1e" class="ink">${safe(story.headline)}</a></h2>
${story.standfirst ? `<p style="margin:8px 0 0;font:16px/1.5 ${fonts[language]};color:#1a1b1e" class="ink">${safe(story.standfirst)}</p>` : ''}
${story.by ? `<p style="${small};margin-top:6px" class="soft">${safe(story.by)}</p>` : ''}
</div>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${safe(`${house} – ${parts.title}`)}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #15171a !important; }
  .ink { color: #e9e6df !important; }
  .soft { color: #b0aea8 !important; }
  .accent { color: #f2937f !important; }
  .rule { border-color: #34383e !important; }
}
</style>
</head>
<body style="margin:0;padding:0;background:#fdfcf9;word-break:${language === 'ko' ? 'keep-all' : 'normal'}" class="paper">
<div style="display:none;max-height:0;overflow:hidden">${safe(parts.opening)}</div>
<div role="article" aria-label="${safe(house)}" lang="${language}" style="max-width:600px;margin:0 auto;padding:28px 20px 40px" class="paper">
<h1 style="margin:0;font:700 30px/1.2 ${fonts[language]}"><a href="${safe(parts.front)}" style="color:#1a1b1e;text-decoration:none" class="ink">${safe(house)}</a></h1>
<p style="${small};margin:6px 0 20px" class="soft">${safe(parts.title)}</p>
${shown.join('\n')}
${parts.more ? `<p style="margin:0;padding:20px 0;border-top:1px solid #d9d4c8;font:16px/1.5 ${sans}" class="rule"><a href="${safe(parts.front)}" style="color:#1a1b1e" class="ink">${safe(parts.more)}</a></p>` : ''}
<div style="padding-top:20px;border-top:2px solid #1a1b1e" class="rule">
<p style="${small}" class="soft">${safe(parts.why)}</p>
<p style="${small};margin-top:10px" class="soft"><a href="${safe(parts.manage.url)}" style="color:#55565c" class="soft">${safe(parts.manage.words)}</a></p>
<p style="${small};margin-top:10px" class="soft"><a href="${safe(parts.unsubscribe.url)}" style="color:#55565c" class="soft">${safe(parts.unsubscribe.words)}</a></p>
</div>
</div>
</body>
</html>
`;
}
