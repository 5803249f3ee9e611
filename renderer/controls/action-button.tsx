import { Button, type ButtonProps } from 'react-aria-components';

interface ActionButtonProps extends Omit<ButtonProps, 'className'> {
  /** `primary` is the one thing to do in a view; `plain` has no frame. */
  readonly look?: 'primary' | 'framed' | 'plain';
  /** For a button that is only a sign: it still has the size of a finger. */
  readonly isNarrow?: boolean;
}

/** Every button of the window: 44 px high, with a verb. */
export function ActionButton({ look = 'framed', isNarrow = false, ...props }: ActionButtonProps) {
  return <Button {...props} className={`button ${look}${isNarrow ? ' narrow' : ''}`} />;
}
