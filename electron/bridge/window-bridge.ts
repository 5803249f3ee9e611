import type { z } from 'zod';
import type { BridgeEvent, Channel, channels } from './contract';

type Channels = typeof channels;
type Ask<Of> =
  Of extends Channel<string, infer Input, infer Output> ? (input: z.input<Input>) => Promise<z.output<Output>> : never;
/** A channel that takes nothing is called with nothing. */
type AskOf<Of> = undefined extends Parameters<Ask<Of>>[0] ? () => ReturnType<Ask<Of>> : Ask<Of>;

/**
 * What the window sees of the main process as `window.herate`: one function per channel, and the events. A refused
 * message (wrong shape, too large) rejects: it is a bug of the window, never something that a user did.
 */
export type WindowBridge = { readonly [Key in keyof Channels]: AskOf<Channels[Key]> } & {
  /** Calls the listener for each event until the returned function is called. */
  readonly onEvent: (listener: (event: BridgeEvent) => void) => () => void;
};
