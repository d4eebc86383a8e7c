export interface SignInWayProps {
  /** The version of the privacy guide that signing in agrees to. */
  guide: string;
  /** Why the way is closed: the guide is not agreed to yet. */
  whyNot: string | undefined;
}
