/** An SM3 digest in groups of four, so that it can be compared by eye. */
export const Digest = ({ value }: { value: string }) => (
  <span className="mono">{value.match(/.{1,4}/g)?.join(' ') ?? value}</span>
);
