/** A value of a JSON file. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of a JSON file. */
export interface JsonObject {
  readonly [member: string]: Json;
}

/** Whether a value has members. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has elements. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A value in one line, as its file writes it. */
export const inLine = (value: Json): string => JSON.stringify(value);

/** The object a file holds; a file of ours that loaded is JSON. */
export function objectIn(text: string): JsonObject {
  const parsed = JSON.parse(text) as Json;
  return isObject(parsed) ? parsed : { '': parsed };
}
