/** What a privacy officer asks about records of treatment, and what can be answered truthfully. */
export const recordsMessages = {
  title: 'For the privacy officer',
  lead: 'Records of treatment for substance use are protected by federal law (42 CFR Part 2). This is what the program does with them. It describes a program; it is not legal advice.',
  points: [
    {
      term: 'Who gets the records',
      text: 'Nobody. The files are read inside this browser tab, on this computer. There is no account, no server that stores anything, no report of use, no cookie. The people who wrote this program, and whoever hosts it, never get a record, a count, or the name of a file.',
    },
    {
      term: 'Where the records are meanwhile',
      text: 'In the memory of this tab, in a database that runs inside the browser. It cannot open a file that you did not choose, write one, or connect to anything. Closing the tab ends it, and so does “Erase everything”, at once.',
    },
    {
      term: 'Names',
      text: 'Where files are joined by name and birth date, the program works with a scrambled form of them, made with a secret that is new each time the page is opened and kept nowhere. It is never shown or saved.',
    },
    {
      term: 'What leaves, and by whose hand',
      text: 'Only what a person saves, copies or prints. Tables, charts and sentences go through the rule for small numbers above. Lists of rows to correct hold client ids and are records in the sense of the law: send them only to the agency they came from, in the way you send its records.',
    },
    {
      term: 'The project file',
      text: 'It holds settings: names of files, columns and measures, what your words mean, marked events, your notes, and what was released before as numbers that were shown. It holds no row, no id, no name and no day of a person.',
    },
    {
      term: 'What hiding small numbers is, and is not',
      text: 'It makes it hard to recognise a person in a table, also by comparing tables. It does not make the records themselves anonymous, and it is no finding under the rules of HIPAA for that. Who may see a table, and with which notice, is for you to decide.',
    },
    {
      term: 'Who may open the files',
      text: 'The program asks nobody who they are. Everyone who can open your files can load them here. Keep them where you keep them now.',
    },
    {
      term: 'What it cannot promise',
      text: 'It cannot see the rest of the computer: add-ons, other programs, backups, the person next to you. What it cannot prove stands below the test. Nor can it promise that nobody is ever recognised by somebody who already knows a lot.',
    },
  ],
  erase: {
    title: 'Erase everything',
    text: 'Ends the database and whatever read your files, and forgets all files, numbers and settings of this tab. Your own files on disk stay as they are.',
  },
} as const;
