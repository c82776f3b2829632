/** What the command ends with. */
export enum ExitCode {
  /** Nothing at or above the fail level. */
  Clean = 0,
  /** At least one finding at or above the fail level. */
  Found = 1,
  /** The command line, a config file or a file was at fault. */
  Trouble = 2,
  /** The user broke off (128 + SIGINT). */
  Interrupted = 130,
}
