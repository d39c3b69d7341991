/** How every store of the app's own files begins; the folder and the build follow. */
export const OFFLINE_STORE = 'throughline-files';
