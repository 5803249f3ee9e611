import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success } from '../../templates/model/result';
import type { CommandOutcome, RunCommand } from './run-command';
import { shortReason } from './short-reason';
import type { Spooler, SpoolRequest } from './spooler';

/**
 * The spooler of Linux and macOS, spoken to by `lp`. The paper goes to it through a pipe: a filled plan is then in no
 * file of ours, not even for a moment. What the spooler itself keeps is the system's (`electron/plans/README.md`).
 */
export function createCupsSpooler(run: RunCommand): Spooler {
  return {
    async spool(request) {
      const outcome = await run('lp', lpArguments(request), request.pdf);
      return outcome.exitCode === 0
        ? success({ jobId: /request id is (\S+)/.exec(outcome.stdout)?.[1] ?? null })
        : failed(lpFailure(outcome, request.printerName));
    },
    async defaultPrinter() {
      const outcome = await run('lpstat', ['-d']);
      return /^system default destination: (\S+)/m.exec(outcome.stdout)?.[1] ?? null;
    },
  };
}

/**
 * The arguments of `lp` for one job. The paper has its exact size already: any scaling would push the fields and the ruler
 * of the test page off, so it is forbidden. Copies come sorted, ready to be handed out. Our words for the sides are the
 * keywords of the IPP attribute `sides` (RFC 8011, 5.2.8): one-sided, two-sided-long-edge, two-sided-short-edge.
 */
function lpArguments({ printerName, choice, jobTitle }: SpoolRequest): readonly string[] {
  return [
    ...['-d', printerName],
    ...['-n', String(choice.copies)],
    ...['-o', `sides=${choice.sides}`],
    ...['-o', `media=${choice.paper}`],
    ...['-o', 'print-scaling=none'],
    ...['-o', 'collate=true'],
    ...['-t', jobTitle],
  ];
}

/** CUPS says the same about a queue that was removed and about a scheduler that does not answer. */
const sayingsOfAGonePrinter =
  /does not exist|unknown destination|no such (?:printer|file or directory)|not responding/i;

function lpFailure({ exitCode, stderr }: CommandOutcome, printer: string): Failure {
  if (sayingsOfAGonePrinter.test(stderr)) return failure('printer-gone', { printer });
  const why = exitCode === null && stderr.trim() === '' ? 'lp' : shortReason(stderr);
  return failure('print-failed', { printer, why });
}
