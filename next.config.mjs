const { SITE_URL } = process.env;

/** @type {import('next').NextConfig} */
export default {
  // Tests and benchmarks build beside a running newsroom, each in a folder of its own.
  distDir: process.env.COPYDESK_BUILD || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'mammoth', 'nodemailer', 'pg', 'pg-boss', 'sharp'],
  experimental: {
    // A proxy in front may rewrite Host: a form from the newsroom's own address is its own all the same.
    serverActions: { allowedOrigins: SITE_URL && URL.canParse(SITE_URL) ? [new URL(SITE_URL).host] : [] },
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'],
  },
};
