// Jest takes a time limit for the whole run only; each project has its own.
jest.setTimeout(TIME_LIMIT_SECONDS * 1000);
