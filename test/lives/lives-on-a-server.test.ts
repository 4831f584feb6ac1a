import { openServer, serverIsWanted } from '../support/databases';
import { livesGoAsWritten } from './lives';

/** A server takes long to be emptied after each life. */
const LIVES = Number(process.env['CLAUSIER_LIVES_ON_A_SERVER'] ?? 40);

(serverIsWanted() ? describe : describe.skip)('on a server', () => livesGoAsWritten(3, openServer, LIVES));
