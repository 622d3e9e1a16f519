/** The language of a tag, without script and region: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  const dash = tag.indexOf("-");
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
}
