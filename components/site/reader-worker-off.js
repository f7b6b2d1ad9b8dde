/* Takes the readers' worker off every device that has it, with all it kept. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('saved-stories-')) await caches.delete(name);
      await self.registration.unregister();
    })(),
  );
});
