/**
 * Keys as the person's keyboard names them.
 * @param keys with `Mod` for Ctrl or ⌘, joined by hyphens: `Mod-Alt-M`
 */
export function keysShown(keys: string): string {
  const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
  return apple
    ? keys.replace('Mod-', '⌘').replace('Alt-', '⌥').replace('Shift-', '⇧')
    : keys.replace('Mod', 'Ctrl').replaceAll('-', '+');
}
