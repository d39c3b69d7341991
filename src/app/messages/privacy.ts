/** The words of the privacy page and of what stands on every page for privacy's sake. */
export const privacyMessages = {
  lead: 'What keeps people from being recognised in the numbers, and how you can check it.',
  policy: {
    title: 'Small numbers',
    lead: 'Small counts can let somebody be recognised. They are hidden on every page and in every file, with what could be worked out from them.',
    legend: 'Rule in force',
    own: 'A rule of your own',
    ownSize: 'Hide 1 to',
    ownHelp: 'The largest count that is hidden, a whole number.',
    additions: 'In addition',
    rounded: 'Round counts to the nearest 5, and hide 1 to 12 at least',
    noZero: 'Hide “nobody” and “everybody” too',
    note: 'Without the second choice 0 and “all of them” are shown. They say something about each person of the group, so think of it where a group could be known by name.',
    dialog: {
      title: 'Show smaller numbers?',
      text: (policy: string) =>
        `“${policy}” hides less than the usual rule, which hides 1 to 10. Use it only where the rules of your state or county allow it.`,
      confirm: 'Use this rule',
      cancel: 'Keep the rule in force',
    },
  },
  mode: {
    title: 'Published or internal',
    lead: 'Published mode hides small numbers everywhere. Only in it can anything be copied, saved or printed.',
    legend: 'Mode',
    published: { label: 'Published', help: 'For everything that somebody else may see.' },
    internal: {
      label: 'Internal',
      help: 'Shows every number, to find mistakes in the data. Nothing of it can be copied, saved or printed.',
    },
    dialog: {
      title: 'Show small numbers?',
      text: 'Numbers about single people will stand on the screen. Make sure that only people who may see the files can see it. A banner stays on every page until you go back.',
      confirm: 'Go to internal mode',
      cancel: 'Stay in published mode',
    },
    note: 'No link and no project file can change the mode. Erasing everything, or closing the tab, goes back to published.',
  },
  banner: {
    title: 'Internal mode: small numbers are shown',
    text: 'For people who may see the files themselves. Do not show this screen to others. Copying, saving and printing of numbers wait for published mode.',
    leave: 'Back to published mode',
    print: 'Nothing is printed in internal mode. Go back to published mode first.',
    noExport: 'To copy or save this, go back to published mode. Internal numbers stay on this screen.',
  },
  asked: {
    title: 'The project asks for a rule that hides less',
    text: (policy: string) => `It wants “${policy}”. Until you agree, the usual rule holds, which hides 1 to 10.`,
    agree: 'Use the rule of the project',
    refuse: 'Keep the usual rule',
  },
  dataLink: {
    title: 'Small numbers',
    text: (policy: string) => `In force: ${policy}.`,
    link: 'Change it on the Privacy page',
  },
  shown: {
    title: 'What was shown so far',
    lead: 'Two views that differ by a few people tell about those few. So each view in published mode is compared with those you opened before, and a number that would tell too much is hidden.',
    none: 'No numbers were shown since the files were loaded.',
    list: 'Views that count as seen',
    forget: 'Forget what was shown',
    dialog: {
      title: 'Forget what was shown?',
      text: 'Numbers you saw before are then no longer compared with new ones. Do this only if nobody else has seen them or noted them down. What was saved in a release stays in the release record.',
      confirm: 'Forget it',
      cancel: 'Keep it in mind',
    },
    done: 'Forgotten. The next view counts as the first.',
    rule: 'Every chart opened in published mode counts as seen, from loading the files until you erase them, load others or forget it here. Measures are compared with themselves under all filters, dates, periods, windows and definitions. What you saw first stays; what comes later gives way.',
  },
  withheld: {
    title: 'Some numbers are hidden because of what was shown before',
    text: (views: string) =>
      `Together with “${views}” they would tell about fewer people than the rule allows. Safe are: other groups put together, longer periods, or the filters used before.`,
    link: 'See what counts as shown',
  },
  explained: {
    title: 'How numbers are protected',
    points: [
      {
        term: 'A small count is hidden',
        text: 'So are its percentage, its range, its mark on the chart and the sentence about it. If few people did something, or few did not, both are hidden: one gives the other away.',
      },
      {
        term: 'What would give it away is hidden as well',
        text: 'If one group is hidden and the total is shown, the group could be worked out. Then a second group is hidden too. The program proves for each table that a hidden number cannot be worked out to within the rule’s limit.',
      },
      {
        term: 'Small groups are put together first',
        text: 'Where groups are compared, those too small to be shown make one group together. If that is still too small, the smallest of the others joins it. In a trend that is done where it shows more people, and can be switched off.',
      },
      {
        term: 'Curves are coarse on purpose',
        text: 'A curve of how long people stay changes only where enough people left, in whole percents, and ends where few are left. The middle wait or stay is shown only where enough people had a shorter one and enough a longer one.',
      },
      {
        term: 'Five different marks for “no number”',
        text: 'Hidden: too few people. Follow-up not complete: people are still within the time allowed. Nobody: there is no one to count. Not possible: the files lack a column. Left out: a record does not fit the definition. Each has its own words, and none is shown as zero.',
      },
      {
        term: 'Reliable is another question than private',
        text: 'A number may be safe to show and still be too shaky to use. Its range says how shaky it is, and the table marks it by the standards of the National Center for Health Statistics.',
      },
      {
        term: 'Pages about your files show rows',
        text: 'The Import and Data pages show cells of your own files, and lists of rows to mend hold client ids. They are for you and for the agency that sent the file. They are no results, and nobody else should get them.',
      },
    ],
  },
} as const;
