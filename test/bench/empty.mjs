/** A module with nothing in it: importing it starts the loader. */
export {};
