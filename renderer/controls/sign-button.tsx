import type { LucideIcon } from 'lucide-react';
import { ActionButton } from './action-button';

interface SignButtonProps {
  /** What the sign means, for keyboard and screen reader. */
  readonly label: string;
  readonly Sign: LucideIcon;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

/** A button that is only a sign, as large as a finger. */
export function SignButton({ label, Sign, onPress, isDisabled = false }: SignButtonProps) {
  return (
    <ActionButton look="plain" isNarrow aria-label={label} onPress={onPress} isDisabled={isDisabled}>
      <Sign aria-hidden size={20} />
    </ActionButton>
  );
}
