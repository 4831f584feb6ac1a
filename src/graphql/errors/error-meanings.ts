import type { ErrorCode } from '../../domain/errors';
import { ERROR_CODES } from '../../domain/errors';
import { keysOf } from '../../domain/keys-of';
import type { Text } from '../../domain/text';

/** What each code means, in French; in English the list of codes says it. */
const SENS: Readonly<Record<ErrorCode, string>> = {
  INVALID_INPUT: 'Un champ contient une valeur impossible.',
  INVALID_ID: "Un identifiant est mal formé ou désigne un objet d'un autre genre.",
  NOT_FOUND: "L'objet n'existe pas, ou l'appelant n'a pas à savoir qu'il existe.",
  UNAUTHENTICATED: "Aucun jeton valable n'accompagne la requête.",
  FORBIDDEN: "Le rôle de l'appelant ne permet pas l'opération.",
  FORBIDDEN_TRANSITION: "L'objet n'est pas dans un état qui permet l'opération.",
  CONFLICT: 'Une autre modification est passée avant : relire et recommencer.',
  ALREADY_EXISTS: 'Cette référence, qui doit être unique, est déjà prise.',
  IDEMPOTENCY_KEY_MISMATCH: "La clé d'idempotence a déjà servi avec une autre demande.",
  UNRESOLVED_CONFLICT: 'Deux règles ou deux valeurs de même rang se contredisent.',
  NO_RULE_APPLIES: "Aucune règle ne s'applique et la décision n'a pas de réponse par défaut.",
  FACT_PROBLEM: "Un fait manque, ou n'est pas du type déclaré.",
  FORMULA_ERROR: 'Une formule ne peut pas être calculée pour ces faits.',
  UNKNOWN_DECISION: 'Les règles ne connaissent aucune décision de ce nom.',
  EFFECT_PROBLEM: 'Les règles demandent un effet qui ne peut pas avoir lieu.',
  RULEBOOK_REJECTED: 'Les fichiers de règles ont des erreurs ; les règles en vigueur restent.',
  RULE_FILES_UNREADABLE: 'Le dossier des fichiers de règles ne se lit pas.',
  DATABASE_PROBLEM: 'La base de données ne peut pas servir dans cet état.',
  SERVICE_UNAVAILABLE:
    "Le service ne peut pas répondre maintenant : redemander plus tard, avec la même clé d'idempotence.",
};

/** Every code that a mistake may have. */
export const ALL_ERROR_CODES = keysOf(ERROR_CODES);

/** What a code means. */
export const meaningOf = (code: ErrorCode): Text => ({ fr: SENS[code], en: ERROR_CODES[code] });

/** Where a code is explained. */
export const docUrlOf = (code: ErrorCode): string => `/errors/${code}`;
