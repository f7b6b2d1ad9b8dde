import { inLanguage } from '#newsroom/site/in-language.ts';
import type { LogoFile } from '#newsroom/theme/look.ts';
import type { Edition } from '../edition.ts';
import { Name } from '../run.tsx';

/** The newsroom's logo, light or dark, or its name where it has none. */
export function Logo({ edition }: { edition: Edition }) {
  const { language, masthead, scheme } = edition;
  const { light, dark, alt } = masthead.look.logo;
  const shown = scheme === 'dark' ? (dark ?? light) : (light ?? dark);
  if (!shown) return <Name of={masthead.names} language={language} />;
  const said = inLanguage(alt, language).text || inLanguage(masthead.names, language).text;
  const picture = <Picture file={shown} alt={said} edition={edition} />;
  if (scheme || !light || !dark) return picture;
  return (
    <picture>
      <source
        srcSet={edition.logoSource(dark)}
        media="(prefers-color-scheme: dark)"
        width={dark.width}
        height={dark.height}
      />
      {picture}
    </picture>
  );
}

function Picture({ file, alt, edition }: { file: LogoFile; alt: string; edition: Edition }) {
  return (
    <img className="logo" src={edition.logoSource(file)} alt={alt} width={file.width} height={file.height} />
  );
}
