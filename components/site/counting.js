// Tells the newsroom that a story was really looked at, and how far down: never by whom. See `newsroom/reads/taking.ts`.
(() => {
  const [, language, slug] = /^\/(\w\w)\/stories\/([^/]+)$/.exec(location.pathname) ?? [];
  const unasked = navigator.doNotTrack === '1' || navigator.globalPrivacyControl || navigator.webdriver;
  if (!slug || unasked) return;

  const kinds = {
    feed: /feed|inoreader|newsblur|oldreader/,
    social:
      /facebook|insta|threads|twitter|^t\.(co|me)$|^x\.com|bsky|masto|linkedin|lnkd|reddit|youtu|tiktok|kakao|band\.us|blog|cafe/,
    search: /google|bing|naver|daum|duckduck|yahoo|yandex|baidu|ecosia|kagi|qwant|search/,
  };
  function source() {
    if (!document.referrer) return 'direct';
    const { host } = new URL(document.referrer);
    if (host === location.host) return 'own';
    return Object.keys(kinds).find((kind) => kinds[kind].test(host)) ?? 'other';
  }
  const tell = (said) => navigator.sendBeacon('/api/reads', JSON.stringify({ language, slug, ...said }));

  let seconds = 0;
  let deepest = 0;
  let before = 0;
  const look = () => {
    deepest = Math.max(deepest, scrollY + innerHeight);
  };
  const watching = setInterval(() => {
    // A page that was fetched ahead of time, or stands behind another, is not looked at.
    if (document.visibilityState !== 'visible') return;
    look();
    seconds += 1;
    if (seconds < 5) return;
    clearInterval(watching);
    tell({ source: source() });
  }, 1000);
  addEventListener('scroll', look, { passive: true });
  document.addEventListener('visibilitychange', () => {
    const words = document.querySelector('.story-words');
    if (seconds < 5 || !words || document.visibilityState === 'visible') return;
    look();
    const { top, height } = words.getBoundingClientRect();
    const reached = Math.min(4, Math.floor((4 * (deepest - top - scrollY)) / height + 0.05));
    if (reached > before) tell({ before, reached });
    before = Math.max(before, reached);
  });
})();
