/**
 * Why something did not reach a person. `again`: nothing left us, a later try may help. `refused`: they do not take it.
 * `never`: another try would not help, or it may have arrived although no answer came.
 */
export class NotSent extends Error {
  constructor(
    message: string,
    readonly kind: 'again' | 'refused' | 'never',
  ) {
    super(message);
  }
}
