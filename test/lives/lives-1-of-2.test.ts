import { openFile } from '../support/databases';
import { livesGoAsWritten } from './lives';

livesGoAsWritten(1, openFile);
