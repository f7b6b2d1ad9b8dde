import { type ListKind, listFolders } from '#newsroom/site/lists.ts';

/** The kind of list that stands in a folder of the site, or null. */
export function kindIn(folder: string): ListKind | null {
  const kinds = Object.keys(listFolders) as ListKind[];
  return kinds.find((kind) => listFolders[kind] === folder) ?? null;
}
