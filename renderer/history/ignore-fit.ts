/** For papers that are only looked at: whether everything fits is asked where the paper is printed. */
export function ignoreFit(): void {
  // Nothing is shown of it here.
}
