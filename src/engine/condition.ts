import type { Condition, Values } from '../lesson/lesson.ts';

/** Whether every named variable has the value, or one of the values, that the condition gives for it. */
export const holds = (condition: Condition, values: Values): boolean =>
  Object.entries(condition).every(([variable, wanted]) => {
    const value = values[variable];
    return value !== undefined && (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
  });
