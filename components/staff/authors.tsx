'use client';

import { Button, Select, Stack, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ManagedAuthor } from '#newsroom/house/managing.ts';
import type { AuthorForm } from '#newsroom/house/save-author.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bilingual } from './bilingual.tsx';
import { Entries } from './entries.tsx';
import { FormDialog } from './form-dialog.tsx';
import { PortraitField } from './portrait-field.tsx';
import { SlugField } from './slug-field.tsx';
import { type SocialLink, SocialLinks } from './social-links.tsx';
import { type Answer, useSaving } from './use-saving.ts';

export type Account = { id: string; name: string; email: string };
type Save = (author: AuthorForm) => Promise<Answer>;

const empty = { en: '', ko: '' };
const fresh: AuthorForm = {
  names: empty,
  titles: empty,
  about: empty,
  slug: '',
  staffId: null,
  portraitId: null,
  beats: empty,
  email: '',
  social: [],
};

/** All byline profiles, and the dialog that changes one. */
export function Authors(props: {
  authors: ManagedAuthor[];
  accounts: Account[];
  save: Save;
  mayUpload: boolean;
}) {
  const t = useTranslations('house');
  const { language } = useDesk();
  const [open, setOpen] = useState<AuthorForm | null>(null);
  return (
    <Stack>
      <PageHead
        title={t('authors.title')}
        about={t('authors.about')}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(fresh)}>
            {t('authors.add')}
          </Button>
        }
      />
      <Entries
        entries={props.authors}
        language={language}
        none={t('authors.none')}
        onEdit={({ account: _, live: __, ...author }) => setOpen(author)}
        about={({ titles, account, live }) => (
          <>
            {titles[language] && <span>{titles[language]}</span>}
            <span>{account ? `${t('authors.account')}: ${account}` : t('authors.noAccount')}</span>
            <span>{t('liveStories', { count: live })}</span>
          </>
        )}
      />
      {open && (
        <AuthorDialog
          author={open}
          accounts={props.accounts}
          save={props.save}
          mayUpload={props.mayUpload}
          close={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

function AuthorDialog(props: {
  author: AuthorForm;
  accounts: Account[];
  save: Save;
  mayUpload: boolean;
  close: () => void;
}) {
  const t = useTranslations('house');
  const more = useTranslations('packages.authors');
  const [links, setLinks] = useState<SocialLink[]>(
    (props.author.social ?? []).map((link) => ({ ...link, key: randomId() })),
  );
  const saving = useSaving();
  const [form, setForm] = useState(props.author);
  const both = (name: 'names' | 'titles' | 'about' | 'beats') => ({
    name,
    value: form[name] ?? empty,
    onChange: (value: { en: string; ko: string }) => setForm({ ...form, [name]: value }),
    errors: saving.fields,
  });
  return (
    <FormDialog
      opened
      onClose={props.close}
      title={form.id ? t('authors.edit') : t('authors.add')}
      saving={saving}
      submit={() =>
        saving.save(() => props.save({ ...form, social: links.map(({ name, url }) => ({ name, url })) }), {
          after: props.close,
        })
      }
    >
      <Bilingual label={t('field.name')} hint={t('eitherName')} {...both('names')} />
      <Bilingual label={t('authors.titles')} hint={t('authors.titlesHint')} {...both('titles')} />
      <Bilingual label={t('authors.aboutLabel')} lines={3} {...both('about')} />
      <Bilingual label={more('beats')} hint={more('beatsHint')} {...both('beats')} />
      <PortraitField
        value={form.portraitId ?? null}
        onChange={(portraitId) => setForm((now) => ({ ...now, portraitId }))}
        mayUpload={props.mayUpload}
        error={saving.fields.portraitId}
      />
      <TextInput
        type="email"
        label={more('email')}
        description={more('emailHint')}
        value={form.email}
        onChange={(event) => setForm({ ...form, email: event.currentTarget.value })}
        error={saving.fields.email}
      />
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend style={{ padding: 0, fontSize: 'var(--mantine-font-size-sm)', fontWeight: 500 }}>
          {more('social')}
        </legend>
        <SocialLinks links={links} onChange={setLinks} errors={saving.fields} />
      </fieldset>
      <SlugField
        existing={Boolean(form.id)}
        value={form.slug ?? ''}
        onChange={(slug) => setForm({ ...form, slug })}
        error={saving.fields.slug}
      />
      <Select
        label={t('authors.account')}
        description={t('authors.accountHint')}
        placeholder={t('authors.noAccount')}
        data={props.accounts.map(({ id, name, email }) => ({
          value: id,
          label: name ? `${name} (${email})` : email,
        }))}
        value={form.staffId}
        onChange={(staffId) => setForm({ ...form, staffId })}
        error={saving.fields.staffId}
        nothingFoundMessage={t('noMatch')}
        searchable
        clearable
      />
    </FormDialog>
  );
}
