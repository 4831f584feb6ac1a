import { CreateTables1790000000000 } from '../../../migrations/1790000000000-create-tables';

/** Every migration, oldest first; listed here so that nothing depends on where files are found at run time. */
export const MIGRATIONS = [CreateTables1790000000000] as const;
