import { Anchor, Container, Group, Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './card.module.css';
import { LanguageSwitch } from './language-switch.tsx';

/** The frame of every page before the desk: the house's name, one card, the language below. */
export function Card(props: {
  house: string;
  title: string;
  siteWords: string;
  language: 'en' | 'ko';
  languageWords: string;
  setLanguage: (data: FormData) => Promise<void>;
  /** Where the language switch leads back to. */
  here: string;
  children: ReactNode;
}) {
  return (
    <div className={classes.page}>
      <Container size={520} px="md" w="100%" component="main">
        <Stack gap="lg">
          <div className={classes.house}>{props.house}</div>
          <Paper withBorder radius="md" p={{ base: 'md', sm: 'xl' }} shadow="sm">
            <Stack gap="lg">
              <Title order={1} size="h2">
                {props.title}
              </Title>
              {props.children}
            </Stack>
          </Paper>
          <Group justify="space-between">
            <Anchor href="/" size="sm">
              {props.siteWords}
            </Anchor>
            <LanguageSwitch
              language={props.language}
              label={props.languageWords}
              act={props.setLanguage}
              here={props.here}
            />
          </Group>
        </Stack>
      </Container>
    </div>
  );
}
