// Lit marks its templates with a random number, which differs from run to run.
Math.random = () => 0.5;
