/** Every circle among things of which each leads to one other at most: each once, without what leads into it. */
export function circlesIn(ids: Iterable<string>, next: (id: string) => string | undefined): readonly (readonly string[])[] {
  const settled = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of ids) {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !path.has(id)) {
      path.add(id);
      id = next(id);
    }
    const walked = [...path];
    if (id !== undefined && path.has(id)) circles.push(walked.slice(walked.indexOf(id)));
    for (const one of walked) settled.add(one);
  }
  return circles;
}
