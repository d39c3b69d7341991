const MEGABYTE = 1_000_000;

/** The words of the copy for use without a network. */
export const offlineMessages = {
  update: {
    title: 'A new version is ready',
    quiet: 'Reload to use it. The version you are using goes on working until then.',
    withFiles:
      'Reloading closes your files and everything you set. Save the project first, reload, open the project, and drop the same files again.',
    reload: 'Reload now',
    later: 'Later',
  },
  section: {
    title: 'Without a network',
    lead: 'This browser keeps the files of the app, so that the page opens with the network cut. It keeps programs only: never your files, a number, or a setting.',
    states: {
      none: 'This browser does not keep the page. It needs HTTPS, and no private window. The page still works without the network until you close it.',
      keeping: (done: number, total: number) =>
        `Being kept: ${(done / MEGABYTE).toFixed(1)} of ${(total / MEGABYTE).toFixed(1)} MB.`,
      kept: 'Kept. Every file was checked against the hash that was published with this version.',
      failedUpdate: (cause: string) =>
        `A newer version could not be kept, so the one you have stays in use. It may be that a file on the server is not the published one, or that there is no room. The browser says: ${cause}`,
      failed: (cause: string) =>
        `The page could not be kept, so it will need the network next time. It may be that a file on the server is not the published one, or that there is no room. The browser says: ${cause}`,
    },
    install:
      'To have it like a program of its own, choose “Install” or “Add to home screen” in the menu of the browser.',
    remove: 'Remove the kept files',
    removed: 'The kept files were removed. The next visit with the network keeps them again.',
  },
} as const;
