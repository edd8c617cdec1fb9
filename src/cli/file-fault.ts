const words: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder',
	EISDIR: 'it is a folder, not a file',
	ENOTDIR: 'part of its path is a file, not a folder',
	EEXIST: 'there is a file where a folder must be',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk can only be read',
	ENOSPC: 'the disk is full',
	EFBIG: 'it would be larger than allowed here',
	ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB'
};

/** Why a file cannot be read or written, in words for who named it. */
export function fileFault(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error ? String(error.code) : '';
	return words[code] ?? error.message;
}
