// The one line that adding a type takes, run before anything else of a program: node --import, or first in a bundle.
import { registerToy } from '@market/contract/testing';

registerToy();
