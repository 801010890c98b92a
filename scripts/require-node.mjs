/** Runs before everything else, in plain JavaScript, so that an old Node gets a sentence and not a syntax error. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This edition is built with Node 22.18 or later, and this is Node ${process.versions.node}. ` +
      'Run “npm ci” (without --ignore-scripts): it installs Node 24 into the project, and “npm run” uses it.',
  );
  process.exit(1);
}
