/** `npm run review`: what an editor has still to decide about names and dates, with how to decide it. */
import { annotatedEdition } from './annotation/annotated-edition.ts';
import { type Undecided, undecidedNames, undecidedTimes } from './annotation/undecided.ts';

const edition = annotatedEdition('.');
const names = undecidedNames(edition);
const times = undecidedTimes(edition);

print(names, [
  'A name that is not known goes into a register, a word that is none into content/known-words.yaml;',
  'who is meant is said by “when” in the register, or in content/corrections/<work>.yaml.',
]);
print(times, [
  'Which days are meant is said under “date” in content/corrections/<work>.yaml; words that are no date',
  'stand there without one. The time that a chapter tells is “tells” in content/works/<work>.yaml.',
]);
console.log(`${names.length + times.length} undecided: ${names.length} names, ${times.length} dates`);
process.exitCode = names.length + times.length > 0 ? 1 : 0;

function print(open: readonly Undecided[], advice: readonly string[]): void {
  for (const { passage, context, sentence } of open) console.log(`${passage}: …${context}… ${sentence}`);
  if (open.length > 0) for (const line of advice) console.log(line);
}
