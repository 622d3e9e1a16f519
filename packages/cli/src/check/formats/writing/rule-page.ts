/** Where a rule's page is published: why it exists, its sources, examples. */
export const rulePage = (id: string): string =>
  `https://github.com/fairwell/fairwell/blob/main/docs/rules/${id}.md`;
