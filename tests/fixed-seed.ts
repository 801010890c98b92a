/** One seed for all property tests, so that the same commit gives the same answer; FC_SEED looks further. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1917) });
