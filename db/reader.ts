import pg from 'pg';

const kept = globalThis as { copydeskReader?: pg.Pool };

/** The readers' pool: it may SELECT from the views of the schema `site` and nothing else. */
export function reader(): pg.Pool {
  if (!kept.copydeskReader) {
    const url = process.env.COPYDESK_READER_URL;
    if (!url) throw new Error('COPYDESK_READER_URL is not set: start Copydesk with `npm start`.');
    kept.copydeskReader = new pg.Pool({ connectionString: url, max: 10 });
    kept.copydeskReader.on('error', () => {});
  }
  return kept.copydeskReader;
}
