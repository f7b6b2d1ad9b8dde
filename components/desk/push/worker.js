/* The desk's push worker: shows a notice that was pushed, and opens what it leads to. It keeps nothing. */

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  let said = {};
  try {
    said = event.data?.json() ?? {};
  } catch {
    // Not ours: a browser asks that something is shown all the same.
  }
  event.waitUntil(
    self.registration.showNotification(said.title || 'Copydesk', {
      body: said.body || '',
      lang: said.language,
      // One notice is shown once, however often it came.
      tag: said.id ? `notice-${said.id}` : undefined,
      requireInteraction: Boolean(said.alarm),
      icon: '/icon.svg',
      data: { href: said.href },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const href = String(event.notification.data?.href ?? '');
  // Only to pages of the desk, whatever was pushed.
  const url = new URL(/^\/desk(?![\w-])/.test(href) ? href : '/desk', self.location.origin).href;
  event.waitUntil(
    (async () => {
      const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const open = windows.find((window) => window.url === url);
      await (open ? open.focus() : self.clients.openWindow(url));
    })(),
  );
});
