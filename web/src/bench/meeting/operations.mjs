// Every operation of the HTTP interface, as the running server describes it, and which of them are not measured.
const EXCUSED = {
  'PUT /api/identity/password': 'account administration: slow on purpose, against guessing',
  'POST /api/identity/sign-in': 'account administration: slow on purpose, against guessing',
  'POST /api/identity/sign-out': 'account administration: ends a session of a browser, and here are tokens',
  'POST /api/identity/tokens': 'account administration: done from a session of a browser, and here are tokens',
  'DELETE /api/identity/tokens/{id}': 'account administration: done from a session of a browser, and here are tokens',
  'POST /api/clock/move': 'refused while the clock on the wall dates the log',
  'POST /api/jobs/verification': 'long work with progress: reads the whole log',
  'POST /api/jobs/rebuild': 'long work with progress: tells all stored views anew',
};
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

export class Operations {
  #all; #measured = new Set();
  constructor(docs) {
    this.#all = Object.entries(docs.paths).flatMap(([path, methods]) => METHODS.filter(method => methods[method]).map(method => ({
      name: `${method.toUpperCase()} ${path}`,
      pattern: new RegExp(`^${method.toUpperCase()} ${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
      parameters: path.split('{').length,
    }))).sort((a, b) => a.parameters - b.parameters); // of several that fit, the one that says more
  }
  /** Notes that a call was answered and measured. */
  measured({ method = 'POST', path }) {
    const said = `${method} ${path.split('?')[0]}`, found = this.#all.find(({ pattern }) => pattern.test(said));
    if (!found) throw new Error(`the server does not describe ${said}`);
    this.#measured.add(found.name);
  }
  /** Prints all that was not measured; how many of those nobody excused, or are excused in vain. */
  print() {
    const left = this.#all.map(({ name }) => name).filter(name => !this.#measured.has(name));
    const faults = [
      ...left.filter(name => !EXCUSED[name]).map(name => `${name}: neither measured nor excused`),
      ...Object.keys(EXCUSED).filter(name => !left.includes(name)).map(name => `${name}: excused in vain`),
    ];
    console.log(`${this.#measured.size} of ${this.#all.length} operations were measured, and these were not:`);
    left.filter(name => EXCUSED[name]).forEach(name => console.log(`  ${name}: ${EXCUSED[name]}`));
    faults.forEach(fault => console.log(`  FAULT ${fault}`));
    console.log();
    return faults.length;
  }
}
