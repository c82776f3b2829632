/** How good a text is as a whole: an MQM score from its findings; see docs/report.md. */
export * from './quality';
export * from './weights';
