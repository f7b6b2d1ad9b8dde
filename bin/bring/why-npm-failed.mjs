/**
 * Turns what npm wrote into one sentence a person can act on.
 * @param {string} output of npm on stderr
 * @param {string} root of the checkout
 */
export function whyNpmFailed(output, root) {
  if (/ENOSPC|no space left/i.test(output))
    return `The disk is full: the packages need about 1 GB in ${root}. Make room and start again.`;
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(
      output,
    )
  )
    return 'No network: the package registry cannot be reached. The first start needs it once; connect (or set the proxy in npm) and start again.';
  if (/CERT_|certificate/i.test(output))
    return "The package registry's certificate is not trusted here: set `npm config set cafile FILE` to your network's certificate and start again.";
  if (/EACCES|EPERM|EROFS|permission denied/i.test(output))
    return `The packages cannot be written to ${root}/node_modules: it belongs to somebody else. Give the folder to yourself, or clone Copydesk again as yourself.`;
  if (/spawn npm ENOENT/.test(output))
    return 'npm is missing: install Node with its npm from https://nodejs.org';
  if (/ERESOLVE|EUSAGE|in sync/.test(output))
    return 'package.json and package-lock.json do not agree: run `npm install` and start again.';
  const last = output.trim().split('\n').slice(-15).join('\n');
  return `npm could not install the packages. It said:\n${last}`;
}
