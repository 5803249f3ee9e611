import { fileURLToPath } from 'node:url';
import { load } from './machine';
import { measureAll } from './measure-all';
import { makePlace } from './place';
import { reportText, writeReport } from './report';

/** `npm run bench`: measures, compares with what was measured beside it, and tells; it never judges the figures. */
const units = { all: 200, word: 50 } as const;
const reportFile = fileURLToPath(new URL('../../test-results/bench.json', import.meta.url));

const startedAt = performance.now();
const loadBefore = load();
const made = await makePlace(units);
if (made.ok) {
  const place = made.value;
  const remove = async (): Promise<void> => {
    place.children.endAll();
    await place.remove();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void remove().finally(() => process.exit(1)));
  const report = await measureAll(place, loadBefore).finally(remove);
  await writeReport(reportFile, report);
  const tookS = Math.round((performance.now() - startedAt) / 1000);
  process.stdout.write(
    `${reportText(report)}\n\nMeasured in ${tookS} s; every sample is in test-results/bench.json.\n`,
  );
  process.exitCode = report.notRun.length === 0 ? 0 : 1;
} else {
  process.stderr.write(`The bench could not begin: ${made.failure}\n`);
  process.exitCode = 1;
}
