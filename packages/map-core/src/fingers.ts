import type { Viewport } from '@market/geo';
import { followTouches, isMove, type Touch } from './gestures.js';

/** Follows the fingers from the first that comes down to the last that leaves, and tells a tap from a drag. */
export class Fingers {
  private down: readonly Touch[] = [];
  private hasMoved = false;

  start(touches: readonly Touch[]): void {
    // A second finger means a pinch, even when it is lifted before it has moved.
    this.hasMoved = touches.length > 1 || (this.down.length > 0 && this.hasMoved);
    this.down = touches;
  }

  /** The view the fingers ask for; undefined while they only tremble. */
  move(view: Viewport, touches: readonly Touch[]): Viewport | undefined {
    this.hasMoved ||= isMove(this.down, touches);
    if (!this.hasMoved) return undefined;
    const followed = followTouches(view, this.down, touches);
    this.down = touches;
    return followed;
  }

  /** Where the map was tapped, when the last finger leaves without having moved. */
  end(touches: readonly Touch[]): Touch | undefined {
    const [last] = this.down;
    this.down = touches;
    return touches.length === 0 && !this.hasMoved ? last : undefined;
  }
}
