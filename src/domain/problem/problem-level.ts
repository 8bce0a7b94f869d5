/** Whether a mistake stops the build. */
export type ProblemLevel = 'error' | 'warning';
