import { config } from 'zod';

// Zod compiles its parsers where `eval` is allowed, and tries that out when a schema is made: the page's policy forbids
// it and reports every try. This module has to be evaluated before any that makes a schema.
config({ jitless: true });
