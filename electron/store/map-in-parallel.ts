/**
 * Does something with every item, at most `atOnce` at a time, and gives the results in the items' order: hundreds of
 * small files are read quickly without running out of open files.
 */
export async function mapInParallel<Item, Made>(
  items: readonly Item[],
  atOnce: number,
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made = new Map<number, Made>();
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) made.set(index, await make(item));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [...made].sort(([one], [other]) => one - other).map(([, value]) => value);
}
