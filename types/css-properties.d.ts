import 'react';

declare module 'react' {
  /** Custom properties may be set through `style`: the paper's fit and accent travel so. */
  interface CSSProperties {
    readonly [name: `--${string}`]: string | undefined;
  }
}
