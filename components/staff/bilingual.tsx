'use client';

import { Input, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';

export type Both = { en: string; ko: string };

/** One text in both languages, side by side where there is room. */
export function Bilingual(props: {
  label: string;
  hint?: string;
  /** Of the field as the server names it: errors are under `name.en` and `name.ko`. */
  name: string;
  value: Both;
  onChange: (value: Both) => void;
  errors: Record<string, string>;
  lines?: number;
}) {
  const t = useTranslations('house');
  return (
    <Input.Wrapper
      label={props.label}
      description={props.hint}
      labelElement="div"
      role="group"
      aria-label={props.label}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt={6}>
        {(['en', 'ko'] as const).map((language) => {
          const common = {
            label: language === 'en' ? t('inEnglish') : t('inKorean'),
            labelProps: { fw: 400, fz: 'xs' },
            lang: language,
            value: props.value[language],
            error:
              props.errors[`${props.name}.${language}`] ??
              (language === 'en' ? props.errors[props.name] : undefined),
            onChange: (event: { currentTarget: { value: string } }) =>
              props.onChange({ ...props.value, [language]: event.currentTarget.value }),
          };
          return props.lines ? (
            <Textarea key={language} {...common} autosize minRows={props.lines} maxRows={12} />
          ) : (
            <TextInput key={language} {...common} />
          );
        })}
      </SimpleGrid>
    </Input.Wrapper>
  );
}
