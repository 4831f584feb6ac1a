/** The schedules: decisions that plan steps (articles 6.1 and 6.2). What has happened is told by the timeline. */
export const SCHEDULES = ['renewal.timeline', 'notice.schedule'] as const;
