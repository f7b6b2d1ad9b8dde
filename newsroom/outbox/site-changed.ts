/** `keys`: of what changed, as `newsroom/site/surrogate-keys.ts` names it; null: it may be anything. */
type Hearing = (keys: readonly string[] | null) => void;

// Not a module's own variable: Next bundles instrumentation and routes apart, and each gets modules of its own.
const kept = globalThis as { copydeskHearsSiteChanged?: Map<string, Hearing> };

/**
 * Has something done on this node whenever what readers see changed, on whichever node that was.
 * @param name of who listens; the same name again replaces
 * @param hearing quick, and never throwing
 */
export function onSiteChanged(name: string, hearing: Hearing): void {
  kept.copydeskHearsSiteChanged ??= new Map();
  kept.copydeskHearsSiteChanged.set(name, hearing);
}

/**
 * Tells everybody on this node who listens.
 * @param keys of what changed; null: it may be anything
 */
export function siteChanged(keys: readonly string[] | null = null): void {
  for (const hearing of kept.copydeskHearsSiteChanged?.values() ?? []) hearing(keys);
}
