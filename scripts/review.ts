/** `npm run review`: what an editor has still to decide about names, with how to decide it. */
import { annotatedEdition } from './annotation/annotated-edition.ts';
import { undecided } from './annotation/undecided.ts';

const edition = annotatedEdition('.');
const open = undecided(edition);
for (const { passage, context, candidates } of open) {
  console.log(
    `${passage}: …${context}… ${candidates.length > 0 ? `may mean ${candidates.join(' or ')}` : 'is unknown'}`,
  );
}
if (open.length > 0) {
  console.log('A name that is not known goes into a register, a word that is none into content/known-words.yaml;');
  console.log('who is meant is said by “when” in the register, or in content/corrections/<work>.yaml.');
}
console.log(`${open.length} undecided`);
process.exitCode = open.length > 0 ? 1 : 0;
