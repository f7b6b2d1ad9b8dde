/** What programs come for. */
export const purposes = ['search', 'answers', 'training', 'archive'] as const;
export type Purpose = (typeof purposes)[number];

/** Programs that read the web under a name of their own and follow robots.txt, by what their makers say they are for. */
export const agents: Record<Purpose, readonly { name: string; of: string }[]> = {
  search: [
    { name: 'Googlebot', of: 'Google' },
    { name: 'Bingbot', of: 'Microsoft' },
    { name: 'Yeti', of: 'Naver' },
    { name: 'Daum', of: 'Kakao' },
    { name: 'DuckDuckBot', of: 'DuckDuckGo' },
    { name: 'Applebot', of: 'Apple' },
  ],
  answers: [
    { name: 'OAI-SearchBot', of: 'OpenAI' },
    { name: 'ChatGPT-User', of: 'OpenAI' },
    { name: 'Claude-SearchBot', of: 'Anthropic' },
    { name: 'Claude-User', of: 'Anthropic' },
    { name: 'PerplexityBot', of: 'Perplexity' },
    { name: 'Perplexity-User', of: 'Perplexity' },
    { name: 'DuckAssistBot', of: 'DuckDuckGo' },
    { name: 'MistralAI-User', of: 'Mistral' },
  ],
  training: [
    { name: 'GPTBot', of: 'OpenAI' },
    { name: 'ClaudeBot', of: 'Anthropic' },
    { name: 'Google-Extended', of: 'Google' },
    { name: 'Applebot-Extended', of: 'Apple' },
    { name: 'meta-externalagent', of: 'Meta' },
    { name: 'Bytespider', of: 'ByteDance' },
    { name: 'Amazonbot', of: 'Amazon' },
    { name: 'CCBot', of: 'Common Crawl' },
    { name: 'cohere-training-data-crawler', of: 'Cohere' },
  ],
  archive: [
    { name: 'archive.org_bot', of: 'Internet Archive' },
    { name: 'ia_archiver', of: 'Internet Archive' },
  ],
};
