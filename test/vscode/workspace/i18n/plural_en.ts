export const plural = <T>(count: number, one: T, many: T): T => (count === 1 ? one : many);
export const note = 'The reading room is open today。';
