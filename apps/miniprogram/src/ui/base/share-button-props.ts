export interface ShareButtonProps {
  title: string;
  /** Where it leads, when that is more than the page as it was opened. */
  path?: string | undefined;
  /** Without its word under the icon. */
  bare?: boolean;
}
