/** @type {import('next').NextConfig} */
export default {
  // Tests and benchmarks build beside a running newsroom, each in a folder of its own.
  distDir: process.env.COPYDESK_BUILD || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'linkedom', 'mammoth', 'nodemailer', 'pg', 'sharp'],
  experimental: {
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'],
  },
};
