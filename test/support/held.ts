/** Headlines for tests of alerts: after the end of the followed suit, many that sound plain are held for review. */

/** Each tells a step that is possible today, with its label. */
export const freeHeadlines = {
  complaint: 'SEC sues Binance over new token sales',
  ruling: 'Judge Jones denies DOJ motion against Binance',
  hearing: 'Judge Jones schedules hearing on Binance monitor for December 14, 2026',
} as const;

/** Each tells a step that its proceeding cannot take today. */
export const heldHeadlines = {
  hearing: 'Judge Jackson schedules hearing in SEC v. Binance for January 15',
  sameHearing: 'Hearing set for January 15 in SEC v. Binance before Judge Jackson',
  sentencing: 'Zhao sentenced in SEC case against Binance',
} as const;
