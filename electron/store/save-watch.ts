import type { Failure } from '../../templates/messages/failure';
import type { Saved, SaveOutcome } from './document-disk';

/** Tells of the saves of a store, also of those that nobody waits for. */
export class SaveWatch {
  private readonly savedListeners = new Set<(saved: Saved) => void>();
  private readonly failedListeners = new Set<(reason: Failure) => void>();

  onSaved(listener: (saved: Saved) => void): () => void {
    this.savedListeners.add(listener);
    return () => this.savedListeners.delete(listener);
  }

  onSaveFailed(listener: (reason: Failure) => void): () => void {
    this.failedListeners.add(listener);
    return () => this.failedListeners.delete(listener);
  }

  tell(outcome: SaveOutcome): void {
    if (outcome.ok) this.savedListeners.forEach((listener) => listener(outcome.value));
    else this.failedListeners.forEach((listener) => listener(outcome.failure));
  }
}
