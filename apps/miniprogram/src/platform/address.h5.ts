/** Writes into the address bar what is on the screen, so that reloading and copying it lead back here. */
export function keepAddress(path: string): void {
  const [page] = path.split('?');
  // A page that another has covered goes on living, but the address is no longer its own.
  if (window.location.pathname === page) window.history.replaceState(window.history.state, '', path);
}
