/** A system error in a word: its code where it has one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EFTYPE: 'is a pipe or a device, no file',
  ENOSPC: 'disk full',
  EROFS: 'read-only disk',
  EFBIG: 'larger than files may be',
  EDQUOT: 'disk quota used up',
  EIO: 'the disk failed',
  ELOOP: 'a link that leads in a circle',
};
