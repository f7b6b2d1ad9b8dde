'use client';

import { Checkbox, Input, Stack, Switch, Text } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { Section } from '#newsroom/house/reading.ts';
import type { Role } from '#newsroom/stories/permissions.ts';
import { useDesk } from '../desk/shell/desk-context.tsx';
import type { Place } from './staff-page.tsx';
import classes from './work-fields.module.css';

const roles: Role[] = ['reporter', 'editor', 'managing_editor', 'lawyer', 'admin'];

/** What somebody is in the newsroom, and for which sections. */
export function WorkFields(props: {
  sections: Section[];
  work: { roles: Role[]; sections: Place[] };
  onChange: (work: { roles: Role[]; sections: Place[] }) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('house.staff');
  const common = useTranslations('house');
  const trade = useTranslations('stories');
  const { language } = useDesk();
  const { work } = props;
  const isEditor = work.roles.includes('editor');
  const set = (sectionId: string, place: Place | null) =>
    props.onChange({
      ...work,
      sections: [...work.sections.filter((one) => one.sectionId !== sectionId), ...(place ? [place] : [])],
    });
  return (
    <>
      <Checkbox.Group
        label={common('field.roles')}
        value={work.roles}
        onChange={(chosen) =>
          props.onChange({ ...work, roles: roles.filter((role) => chosen.includes(role)) })
        }
        error={props.errors.roles ?? props.errors['']}
      >
        <Stack gap="xs" mt="xs">
          {roles.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={trade(`role.${role}`)}
              description={t(`roleHint.${role}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Input.Wrapper
        label={common('field.sections')}
        description={t('editHint')}
        error={props.errors.sections}
        labelElement="div"
        role="group"
        aria-label={common('field.sections')}
      >
        <div className={classes.sections}>
          {props.sections.length === 0 && (
            <Text size="sm" c="dimmed">
              {common('sections.none')}
            </Text>
          )}
          {props.sections.map(({ id, names }) => {
            const place = work.sections.find((one) => one.sectionId === id);
            return (
              <div key={id} className={classes.section}>
                <Checkbox
                  checked={Boolean(place)}
                  onChange={(event) =>
                    set(id, event.currentTarget.checked ? { sectionId: id, mayPublish: false } : null)
                  }
                  label={names[language]}
                />
                {place && isEditor && (
                  <Switch
                    size="sm"
                    checked={place.mayPublish}
                    onChange={(event) => set(id, { sectionId: id, mayPublish: event.currentTarget.checked })}
                    label={t('mayPublish')}
                    aria-label={t('mayPublishThere', { section: names[language] })}
                  />
                )}
              </div>
            );
          })}
        </div>
      </Input.Wrapper>
    </>
  );
}
