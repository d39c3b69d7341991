import type { Project } from '../../src/data/project.ts';

/** A project that says nothing. */
export const emptyProject: Project = { throughline: 1, name: '', asOf: null, policy: 'cms', events: [], files: [] };
