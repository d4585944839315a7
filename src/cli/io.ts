/** Texts, or bytes, to be written one after the other. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** What a command may touch: its output and the few facts about where it goes. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows whoever watches how far it is; an empty line takes it away. */
  readonly status: (line: string) => void;
  /** Standard output, piece by piece, as fast as it takes them. */
  readonly pipe: (pieces: Pieces) => Promise<void>;
  /** Bytes of a file, or of standard input for `-`; a file too large to hold fails with the code `EFBIG`. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** The same piece by piece, of any size. */
  readonly stream: (file: string) => AsyncIterable<Uint8Array>;
  /** Whether a name is that of a file, which can be read more than once; standard input and pipes cannot. */
  readonly isFile: (file: string) => Promise<boolean>;
  /** Puts a text into a file, whole or not at all: it is written aside and renamed. */
  readonly write: (file: string, pieces: Pieces) => Promise<void>;
  /** Unfinished files of earlier runs beside a file, which a process left that was stopped by force. */
  readonly leftBehind: (file: string) => Promise<readonly string[]>;
  /** Puts texts into files of a folder by their names, all or none. */
  readonly writeFolder: (folder: string, files: { readonly [name: string]: string }) => Promise<void>;
  /** Whether colour may be used. */
  readonly colour: boolean;
  /** Columns of the terminal, or as many as `COLUMNS` asks for; undefined where neither says. */
  readonly width: number | undefined;
};

/** 0 fine, 1 a binding target missed or findings, 2 usage or unreadable input, 70 a fault of the program itself. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Something wrong with the call or its input: told in one line on standard error, exit code 2. */
export class UsageError extends Error {}
