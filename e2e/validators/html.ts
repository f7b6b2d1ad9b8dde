import { HtmlValidate } from 'html-validate';

/** The standard and WCAG, as html-validate knows them; how a page is written is ours. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes void elements with a slash and boolean attributes in its own way: both are HTML (13.1.2).
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Headlines are as long as they are.
    'long-title': 'off',
    // Our own element that is there without script, and our own styles.
    'no-inline-style': 'error',
  },
});

/**
 * What is wrong with a page's HTML, one line a finding.
 * @param html the document
 */
export async function htmlFindings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
