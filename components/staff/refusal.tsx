import { Alert } from '@mantine/core';

/** A no above the button that asked; silent where it stands beside a field already. */
export function RefusalSays({ sentence, fields }: { sentence: string; fields: Record<string, string> }) {
  if (!sentence || Object.keys(fields).length > 0) return null;
  return (
    <Alert color="red" role="alert">
      {sentence}
    </Alert>
  );
}
