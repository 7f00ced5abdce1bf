/** Names of elements that are opened and not closed, or closed in the wrong order. */
export const unclosed = (page: string): readonly string[] => {
  const empty = new Set(['meta', 'br', '!doctype']);
  const open: string[] = [];
  for (const [, slash, name = '', selfClosing] of page.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*?(\/?)>/gi)) {
    if (empty.has(name.toLowerCase()) || selfClosing === '/') continue;
    if (slash !== '/') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
};

/** What a page that fetches and runs nothing cannot hold. */
export const reachesOut = (page: string): RegExpExecArray | null =>
  /<script|<link|<img|<iframe|\son[a-z]+=|@import|url\(|href="javascript:/i.exec(page);
